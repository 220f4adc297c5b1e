namespace Gateway.Domain.Banking;

/// <summary>What the payer wrote, or what the bank wrote in its place.</summary>
/// <param name="Text">All of it, the ends trimmed; empty when there is none.</param>
/// <param name="Structure">The code of its structure (CODA annex III: <c>101</c>; camt: <c>BBA</c>); null for free
/// text.</param>
/// <param name="Reference">The reference it is, when its structure is one of a reference and its check digits hold.
/// References inside free text are found by the matching, not here.</param>
public sealed record Communication(string Text, string? Structure = null, PaymentReference? Reference = null)
{
    public static Communication None { get; } = new("");

    public bool IsEmpty => Text.Length == 0;
}
