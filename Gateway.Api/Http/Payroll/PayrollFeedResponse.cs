namespace Gateway.Api.Http.Payroll;

/// <summary>Entries of the payroll feed in the order of their sequence.</summary>
internal sealed record PayrollFeedResponse
{
    public required IReadOnlyList<PayrollEntryResponse> Items { get; init; }

    /// <summary>The sequence to give as <c>after</c> next time: the last one here, or the one asked with when there
    /// was nothing new.</summary>
    public required long After { get; init; }
}
