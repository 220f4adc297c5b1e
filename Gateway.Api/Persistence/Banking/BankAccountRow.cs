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

    /// <summary>A person said that nothing moved until the end of this day but what statements tell.</summary>
    public DateOnly? VouchedUntil { get; set; }

    /// <summary>Its last day; nobody waits for statements of an account that is closed.</summary>
    public DateOnly? ClosedOn { get; set; }

    /// <summary>A person said that the bank made no statements of that year up to this number.</summary>
    public int? SkippedYear { get; set; }
    public int? SkippedTo { get; set; }

    /// <summary>Counts its statements, so that two statements at once follow each other.</summary>
    public int Version { get; set; }

    public BankAccount Account => new(Number, Currency);
}
