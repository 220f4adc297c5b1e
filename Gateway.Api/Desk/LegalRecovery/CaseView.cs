using Gateway.Domain.Languages;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;

namespace Gateway.Api.Desk.LegalRecovery;

/// <summary>All that the page of one case shows.</summary>
public sealed record CaseView
{
    public required DeskUser User { get; init; }

    public DeskNews? News { get; init; }

    public required string Path { get; init; }

    public required string Name { get; init; }

    public required string Client { get; init; }

    /// <summary>Where the exhibits of the client are.</summary>
    public required string Exhibits { get; init; }

    public required Sentence Track { get; init; }

    public required Sentence State { get; init; }

    public required bool IsEnded { get; init; }

    public required DateOnly OpenedOn { get; init; }

    public string? Partner { get; init; }

    public required Currency Currency { get; init; }

    public required Amount Principal { get; init; }

    public required Amount Costs { get; init; }

    public required Amount Payments { get; init; }

    public required Amount Dividends { get; init; }

    /// <summary>Who proposed it, who confirmed it, who told the units.</summary>
    public required IReadOnlyList<Sentence> Trail { get; init; }

    public required bool IsConfirmed { get; init; }

    /// <summary>Why the way is not open to the debts today; null where it is not asked any more.</summary>
    public IReadOnlyList<Sentence>? WhyNot { get; init; }

    /// <summary>Why people have not let it leave; null where they have.</summary>
    public Sentence? WhyNotYet { get; init; }

    /// <summary>Why the holder of a unit asks to wait.</summary>
    public string? HoldReason { get; init; }

    /// <summary>Whether holders are waited for, and nobody said that they were told otherwise.</summary>
    public required bool CanTellUnits { get; init; }

    public required IReadOnlyList<CaseDay> Days { get; init; }

    /// <summary>What happened, who noted it, and what was written to it; the newest first.</summary>
    public required IReadOnlyList<(Sentence Words, string Who, string? Reference, DateOnly? Until)> Events
    {
        get; init;
    }

    /// <summary>What can happen next.</summary>
    public required IReadOnlyList<CaseAct> Next { get; init; }

    /// <summary>What was written into the form before.</summary>
    public required CaseEventForm Form { get; init; }

    public required IReadOnlyList<(string Number, DateOnly DueDate, Amount Balance)> Invoices { get; init; }

    public required IReadOnlyList<Dossier> Dossiers { get; init; }

    /// <summary>What is being made, or could not be.</summary>
    public required IReadOnlyList<Sentence> Work { get; init; }

    /// <summary>Whether one is being made: there is one at a time.</summary>
    public required bool IsBeingMade { get; init; }

    /// <summary>The last day of interest that is proposed, and the language of the client.</summary>
    public required DateOnly AsOf { get; init; }

    public required Language DossierLanguage { get; init; }

    /// <summary>Where the partner gets mail; null where it does not.</summary>
    public string? PartnerMail { get; init; }

    /// <summary>A dossier that was kept.</summary>
    public sealed record Dossier
    {
        public required Guid Id { get; init; }

        public required DateOnly AsOf { get; init; }

        public required Language Language { get; init; }

        public required string Hash { get; init; }

        public required Sentence Made { get; init; }

        public string? Recipient { get; init; }

        /// <summary>When it was let out of the house; null before.</summary>
        public Sentence? Released { get; init; }
    }
}
