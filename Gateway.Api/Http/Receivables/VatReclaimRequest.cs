namespace Gateway.Api.Http.Receivables;

/// <summary>An invoice that is lost.</summary>
internal sealed record VatReclaimRequest
{
    /// <summary>The day of the judgment that declares the bankruptcy, or from which the loss is final.</summary>
    public required DateOnly LostOn { get; init; }
}
