using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Banking;

/// <summary>An account whose statements are taken in, and until when it is known.</summary>
internal sealed record BankAccountResponse
{
    /// <summary>Absent for the account of the invoices while nothing is known of it.</summary>
    public BankAccountId? Id { get; init; }

    public required LegalEntityId LegalEntity { get; init; }

    /// <summary>As the bank writes it: without blanks.</summary>
    public required string Account { get; init; }

    public required Currency Currency { get; init; }

    /// <summary>
    /// The day of the last closing balance, or a later one that a person vouched for; absent while nothing is known.
    /// </summary>
    public DateOnly? KnownUntil { get; init; }

    /// <summary>Its last day; absent while it is open.</summary>
    public DateOnly? ClosedOn { get; init; }

    public static BankAccountResponse Of(LegalEntityId legalEntity, AccountFreshness freshness) => new()
    {
        Id = freshness.Id,
        LegalEntity = legalEntity,
        Account = freshness.Account.Number,
        Currency = freshness.Account.Currency,
        KnownUntil = freshness.KnownUntil,
        ClosedOn = freshness.ClosedOn,
    };
}
