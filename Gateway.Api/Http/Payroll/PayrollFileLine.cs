namespace Gateway.Api.Http.Payroll;

/// <summary>The line that closes a file as NDJSON; no entry has a field of this name.</summary>
internal sealed record PayrollFileLine
{
    public required PayrollFileTotals Totals { get; init; }
}
