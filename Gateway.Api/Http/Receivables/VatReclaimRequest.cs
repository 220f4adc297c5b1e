namespace Gateway.Api.Http.Receivables;

/// <summary>An invoice that is lost.</summary>
internal sealed record VatReclaimRequest
{
    /// <summary>The day of the judgment that declares the bankruptcy, or from which the loss is final; not in the
    /// future, and not longer ago than the law gives.</summary>
    public required DateOnly LostOn { get; init; }
}
