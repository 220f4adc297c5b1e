using Gateway.Api.Receivables;

namespace Gateway.Api.Http.Receivables;

/// <summary>Cents that lack on invoices that were paid.</summary>
internal sealed record CentsResponse
{
    public required IReadOnlyList<CentsFields> Invoices { get; init; }

    /// <summary>What these invoices and amounts are known by.</summary>
    public required string Mark { get; init; }

    public static CentsResponse Of(IReadOnlyList<OpenCents> cents) => new()
    {
        Invoices = [.. cents.Select(CentsFields.Of)],
        Mark = OpenCents.MarkOf(cents),
    };
}
