using Gateway.Api.Http.Problems;

namespace Gateway.Api.Http.Banking;

/// <summary>What came of a bank file.</summary>
internal sealed record BankFileResponse
{
    /// <summary>SHA-256 of the file, in hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>All of it was taken in before: nothing was stored and nothing booked.</summary>
    public required bool IsRepeated { get; init; }

    public required IReadOnlyList<StatementResponse> Statements { get; init; }

    /// <summary>What is worth a look; none of it refused the file.</summary>
    public required IReadOnlyList<FindingFields> Findings { get; init; }
}
