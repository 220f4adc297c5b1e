using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.Persistence.Dunning;

/// <summary>
/// An issued notice: a reminder, a formal notice, a call to make. What it says never changes; state, day and reason
/// follow what becomes of it. A client gets one a day at most, by a unique key.
/// </summary>
internal sealed class NoticeRow : IOfLegalEntity
{
    public required Guid Id { get; init; }
    public Guid? RunId { get; init; }

    /// <summary>The payment plan whose instalment it reminds of.</summary>
    public Guid? PlanId { get; init; }

    /// <summary>Which instalment: a plan lapses by the reminder of it that left.</summary>
    public int? Instalment { get; init; }
    public required LegalEntityId LegalEntityId { get; init; }
    public required ClientId ClientId { get; init; }

    /// <summary>What the client was taken for when it was written; null where it does not matter.</summary>
    public ClientKind? DebtorKind { get; init; }
    public Country? DebtorCountry { get; init; }
    public required string Number { get; init; }
    public required Language Language { get; init; }
    public required StepAct Act { get; init; }
    public required NoticeChannel Channel { get; init; }
    public required NoticeState State { get; set; }

    /// <summary>The mail address it went to last, or the number to ring; empty for paper, and where no number is known.
    /// </summary>
    public required string Recipient { get; set; }
    public required Currency Currency { get; init; }
    public required long Principal { get; init; }
    public required long Credits { get; init; }

    /// <summary>What the client had to its credit beside them, on debts that it does not list.</summary>
    public long CreditsElsewhere { get; init; }
    public required long Additional { get; init; }
    public required long Postage { get; init; }
    public required DateOnly IssuedOn { get; init; }
    public required DateTimeOffset IssuedAt { get; init; }

    /// <summary>The business day it left.</summary>
    public DateOnly? SentOn { get; set; }

    /// <summary>Why it was stopped or failed, a code; or the proof of the post.</summary>
    public string? Remark { get; set; }
    public Guid? PrintBatchId { get; set; }

    /// <summary>The day client service was told that nobody took care of it.</summary>
    public DateOnly? WarnedOn { get; set; }

    /// <summary>Whether what it asks on top stands in the ledger; true too where it asks for nothing.</summary>
    public required bool IsBooked { get; set; }
    public List<NoticeItemRow> Items { get; init; } = [];

    /// <summary>Whether the client is another one before the law than the notice took it for.</summary>
    public bool IsToAnother(Debtor client) => DebtorKind is { } kind && DebtorCountry is { } country
        && !new Debtor(kind, country).IsUnderLawOf(client);

    public Amount Money(long minorUnits) => Amount.FromMinorUnits(minorUnits, Currency);

    /// <summary>A notice as the law looks at it; null for a call.</summary>
    public static SentReminder? LetterOf(
        DateOnly sentOn, NoticeChannel channel, long postage, DateOnly? freeUntil, AnnouncedClaim? announced) =>
        channel == NoticeChannel.Telephone
            ? null
            : new SentReminder(
                sentOn,
                channel.InLaw(),
                HasMandatoryMentions: freeUntil is not null,
                Amount.Eur(channel == NoticeChannel.Mail ? 0 : postage / 100m))
            {
                NamedDay = freeUntil,
                Announced = announced,
            };
}
