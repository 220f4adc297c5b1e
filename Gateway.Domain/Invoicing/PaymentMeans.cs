namespace Gateway.Domain.Invoicing;

/// <summary>
/// BG-16: one way to pay. A closed union: transfer, card, direct debit, or a code alone. The reference is BT-83,
/// for Belgium the structured communication.
/// </summary>
public abstract record PaymentMeans
{
    private PaymentMeans()
    {
    }

    /// <summary>BT-81: UNTDID 4461.</summary>
    public required string Code { get; init; }

    /// <summary>BT-82.</summary>
    public string? Text { get; init; }

    /// <summary>BT-83.</summary>
    public string? Reference { get; init; }

    /// <summary>BG-17: account (BT-84), its name (BT-85) and bank (BT-86). Codes 30 and 58.</summary>
    public sealed record CreditTransfer(string Account, string? AccountName = null, string? Bic = null) : PaymentMeans;

    /// <summary>BG-18: the last digits of the card (BT-87) and its holder (BT-88). Codes 48, 54 and 55.</summary>
    public sealed record Card(string Number, string? Holder = null) : PaymentMeans
    {
        /// <summary>The network of the card. UBL demands it; the norm has no term for it.</summary>
        public string Network { get; init; } = "NA";
    }

    /// <summary>BG-19: mandate (BT-89) and debited account (BT-91). Codes 49 and 59.</summary>
    public sealed record DirectDebit(string? Mandate, string? DebitedAccount = null) : PaymentMeans;

    /// <summary>Any other code: cash, cheque, compensation.</summary>
    public sealed record Other : PaymentMeans;
}
