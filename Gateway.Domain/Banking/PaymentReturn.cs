namespace Gateway.Domain.Banking;

/// <summary>That a movement undoes an earlier payment, and why.</summary>
/// <param name="Kind">How it was undone.</param>
/// <param name="Reason">The ISO 20022 code of the reason (<c>AM04</c>), null when the bank gave none.</param>
public sealed record PaymentReturn(ReturnKind Kind, string? Reason);
