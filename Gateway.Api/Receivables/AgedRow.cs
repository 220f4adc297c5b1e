using Gateway.Domain.Money;

namespace Gateway.Api.Receivables;

/// <summary>What somebody owes, or is owed, in one currency, by how long it is late.</summary>
internal sealed record AgedRow
{
    /// <summary>Of the client, unit or legal entity.</summary>
    public required Guid Id { get; init; }

    public required Currency Currency { get; init; }

    public required Amount NotDue { get; init; }

    public required Amount UpTo30 { get; init; }

    public required Amount UpTo60 { get; init; }

    public required Amount UpTo90 { get; init; }

    public required Amount Over90 { get; init; }

    /// <summary>Interest and costs that were claimed beside the invoices and are owed.</summary>
    public required Amount Accessories { get; init; }

    /// <summary>What is kept for the client, which pays no invoice yet.</summary>
    public required Amount Credit { get; init; }

    /// <summary>All that is owed; what is kept is not taken off.</summary>
    public Amount Total => NotDue + UpTo30 + UpTo60 + UpTo90 + Over90 + Accessories;
}
