namespace Gateway.Api.Http.Payroll;

/// <summary>The last line of a file of payroll entries. A file without it was cut off.</summary>
internal sealed record PayrollFileTotals
{
    public required int Entries { get; init; }

    public required long FirstSequence { get; init; }

    /// <summary>The sequence to read on after.</summary>
    public required long LastSequence { get; init; }

    /// <summary>Whether the feed held more when the file was begun: a file has at most 100,000 entries.</summary>
    public required bool IsCutShort { get; init; }

    public required IReadOnlyList<PayrollFileSum> Sums { get; init; }

    /// <summary>SHA-256 of every byte before this line, in hexadecimal.</summary>
    public required string Sha256 { get; init; }
}
