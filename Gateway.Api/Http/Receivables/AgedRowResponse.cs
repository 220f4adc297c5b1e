using Gateway.Api.Receivables;
using Gateway.Domain.Money;

namespace Gateway.Api.Http.Receivables;

/// <summary>What a client, unit or legal entity has open in one currency, by days since the due date.</summary>
internal sealed record AgedRowResponse
{
    /// <summary>Of the client, unit or legal entity.</summary>
    public required Guid Id { get; init; }

    public string? Name { get; init; }

    public required Currency Currency { get; init; }

    public required Amount NotDue { get; init; }

    /// <summary>1 to 30 days late.</summary>
    public required Amount UpTo30 { get; init; }

    /// <summary>31 to 60 days late.</summary>
    public required Amount UpTo60 { get; init; }

    /// <summary>61 to 90 days late.</summary>
    public required Amount UpTo90 { get; init; }

    public required Amount Over90 { get; init; }

    /// <summary>Interest and costs that were claimed beside the invoices and are owed.</summary>
    public required Amount Accessories { get; init; }

    /// <summary>All that is owed, interest and costs included; `credit` is not taken off.</summary>
    public required Amount Total { get; init; }

    /// <summary>What is kept for the client and pays no invoice yet; zero where units are asked for.</summary>
    public required Amount Credit { get; init; }

    public static AgedRowResponse Of(AgedRow row, string? name) => new()
    {
        Id = row.Id,
        Name = name,
        Currency = row.Currency,
        NotDue = row.NotDue,
        UpTo30 = row.UpTo30,
        UpTo60 = row.UpTo60,
        UpTo90 = row.UpTo90,
        Over90 = row.Over90,
        Accessories = row.Accessories,
        Total = row.Total,
        Credit = row.Credit,
    };
}
