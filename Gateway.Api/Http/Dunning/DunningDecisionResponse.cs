using Gateway.Domain.Dunning;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Recovery.Dunning;

namespace Gateway.Api.Http.Dunning;

/// <summary>Why an invoice is, or is not, dunned on a day: what a run would see.</summary>
internal sealed record DunningDecisionResponse
{
    public required ReceivableId Receivable { get; init; }

    public required DocumentId Invoice { get; init; }

    public required string Number { get; init; }

    public required ProductionUnitId Unit { get; init; }

    public required DateOnly AsOf { get; init; }

    public required DateOnly DueDate { get; init; }

    public required Currency Currency { get; init; }

    public required Amount Balance { get; init; }

    /// <summary>The ladder by its code.</summary>
    public required string Ladder { get; init; }

    /// <summary>Who it was chosen for: the client, the unit, the segment, or everybody.</summary>
    public required LadderScope LadderScope { get; init; }

    /// <summary>Whether it is dunned on this day.</summary>
    public required bool Allowed { get; init; }

    /// <summary>All that stands against it.</summary>
    public required IReadOnlyList<ReasonFields> Blockers { get; init; }

    /// <summary>The worst step that was done and still holds.</summary>
    public LadderStepFields? Standing { get; init; }

    public LadderStepFields? NextStep { get; init; }

    /// <summary>The first day on which time alone has removed every blocker.</summary>
    public DateOnly? DunnableFrom { get; init; }

    /// <summary>What the step asks on top of the debt.</summary>
    public required Amount Asked { get; init; }

    public required ClaimFields Claim { get; init; }

    public static DunningDecisionResponse Of(JudgedItem one, Language language) => new()
    {
        Receivable = one.Item.Id,
        Invoice = one.Item.InvoiceId,
        Number = one.Item.Number,
        Unit = one.Item.UnitId,
        AsOf = one.Decision.Today,
        DueDate = one.Item.DueDate,
        Currency = one.Item.Balance.Currency,
        Balance = one.Item.Balance,
        Ladder = one.Decision.Ladder.Ladder.Code,
        LadderScope = one.Decision.Ladder.Scope,
        Allowed = one.Decision.IsAllowed,
        Blockers = [.. one.Decision.Blockers.Select(reason => ReasonFields.Of(reason, language))],
        Standing = LadderStepFields.Of(one.Decision.Standing),
        NextStep = LadderStepFields.Of(one.Decision.NextStep),
        DunnableFrom = one.Decision.DunnableFrom,
        Asked = one.Additional,
        Claim = ClaimFields.Of(one.Decision.Claim, language),
    };
}
