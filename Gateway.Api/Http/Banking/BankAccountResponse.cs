using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Banking;

/// <summary>An account whose statements are taken in, and until when it is known.</summary>
internal sealed record BankAccountResponse
{
    public required LegalEntityId LegalEntity { get; init; }

    /// <summary>As the bank writes it: without blanks.</summary>
    public required string Account { get; init; }

    public required Currency Currency { get; init; }

    /// <summary>The day of the last closing balance; absent while no statement came.</summary>
    public DateOnly? KnownUntil { get; init; }

    public static BankAccountResponse Of(LegalEntityId legalEntity, AccountFreshness freshness) => new()
    {
        LegalEntity = legalEntity,
        Account = freshness.Account.Number,
        Currency = freshness.Account.Currency,
        KnownUntil = freshness.KnownUntil,
    };
}
