namespace Gateway.Api.Http.Payroll;

/// <summary>How a file of payroll entries is written.</summary>
internal enum PayrollFileFormat
{
    /// <summary>An entry a line as JSON.</summary>
    Ndjson,

    /// <summary>RFC 4180, with a line of names.</summary>
    Csv,
}
