using Gateway.Api.Http.Problems;

namespace Gateway.Api.Http.Invoicing;

/// <summary>What came of one line of a batch, in the order of the lines sent.</summary>
internal sealed record BatchLineResponse
{
    /// <summary>The line of the request, from 1, empty lines counted.</summary>
    public required int Line { get; init; }

    /// <summary>The status the invoice would have had alone: 201, 200 when it was issued before, or a
    /// problem's.</summary>
    public required int Status { get; init; }

    public string? ExternalReference { get; init; }

    public InvoiceResponse? Invoice { get; init; }

    public ProblemFields? Problem { get; init; }
}
