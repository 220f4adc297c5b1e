using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.Persistence.Banking;

/// <summary>An account of a legal entity whose statements are taken in.</summary>
internal sealed class BankAccountRow : IOfLegalEntity
{
    public required BankAccountId Id { get; init; }
    public required LegalEntityId LegalEntityId { get; init; }

    /// <summary>As the bank writes it on statements: without blanks, in capitals.</summary>
    public required string Number { get; init; }
    public required Currency Currency { get; init; }

    /// <summary>Counts its statements, so that two statements at once follow each other.</summary>
    public int Version { get; set; }

    public BankAccount Account => new(Number, Currency);
}
