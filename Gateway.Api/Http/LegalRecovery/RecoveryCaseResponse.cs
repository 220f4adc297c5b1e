using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.LegalRecovery;

/// <summary>
/// A case: where it stands, in words too, what can come next, and which days count. A unit's key reads one of its own
/// invoices whole; of one that others' invoices are in too, its own invoices and where it stands, without sums and the
/// words of others.
/// </summary>
internal sealed record RecoveryCaseResponse
{
    public required RecoveryCaseId Id { get; init; }

    /// <summary>What partners quote, also in their transfers.</summary>
    public string? Number { get; init; }

    public required LegalEntityId LegalEntity { get; init; }

    public required ClientId Client { get; init; }

    public required IReadOnlyList<DocumentId> Invoices { get; init; }

    public required Procedure Procedure { get; init; }

    public required DateOnly OpenedOn { get; init; }

    public string? Partner { get; init; }

    /// <summary>The registered partner whose keys see the case once it has left.</summary>
    public Guid? PartnerId { get; init; }

    public required CaseState State { get; init; }

    /// <summary>The state in words, in the language of the request.</summary>
    public required string StateText { get; init; }

    public required bool IsEnded { get; init; }

    /// <summary>Whether a second person has confirmed it: nothing leaves the house before.</summary>
    public required bool IsConfirmed { get; init; }

    /// <summary>Until the day before, the holders of the units may ask to wait; absent where nobody waits.</summary>
    public DateOnly? LeavesFrom { get; init; }

    /// <summary>Whether the holder of a unit asked to wait, and got no answer yet: it does not leave before.</summary>
    public required bool IsHeld { get; init; }

    /// <summary>Why the holder of a unit asks to wait; absent when nobody does, or the holder of another unit
    /// does.</summary>
    public string? HoldReason { get; init; }

    /// <summary>Absent, like the three below, for a unit whose invoices are not all of the case.</summary>
    public Amount? Costs { get; init; }

    /// <summary>What the debtor paid to the partner.</summary>
    public Amount? Payments { get; init; }

    public Amount? Dividends { get; init; }

    /// <summary>What is left, also after what the debtor paid to the house itself.</summary>
    public CaseOwedFields? Owed { get; init; }

    public required IReadOnlyList<CaseAct> Next { get; init; }

    public required IReadOnlyList<CaseDeadlineFields> Deadlines { get; init; }

    /// <summary>Rows of law that are not loaded: days that follow from them are not told.</summary>
    public IReadOnlyList<string>? Missing { get; init; }

    public required IReadOnlyList<CaseEventFields> Events { get; init; }

    /// <summary>What a person has to see to before it can leave; only where it was proposed just now.</summary>
    public IReadOnlyList<FindingFields>? Findings { get; init; }

    public static RecoveryCaseResponse Of(RecoveryCaseRow row, LawBook law, DebtParts owed, Caller caller)
    {
        var recovery = row.ToDomain();
        return caller.Scope is Scope.Unit(var unit, _) && row.Items.Exists(item => item.UnitId != unit)
            ? Of(row, recovery, law, caller.Language, row.Items.Where(item => item.UnitId == unit)) with
            {
                HoldReason = row.HoldAskedBy == caller.Actor ? row.HoldReason : null,
                Events =
                [
                    .. recovery.Events.Where(one => one.Amount is null)
                        .Select(one => CaseEventFields.Of(one with { Reference = null }, caller.Language)),
                ],
            }
            : Of(row, recovery, law, caller.Language, row.Items) with
            {
                HoldReason = row.HoldReason,
                Costs = recovery.Costs,
                Payments = recovery.Payments,
                Dividends = recovery.Dividends,
                Owed = CaseOwedFields.Of(owed),
                Events = [.. recovery.Events.Select(one => CaseEventFields.Of(one, caller.Language))],
            };
    }

    /// <summary>What everybody may read whose invoice is in it.</summary>
    private static RecoveryCaseResponse Of(
        RecoveryCaseRow row,
        RecoveryCase recovery,
        LawBook law,
        Language language,
        IEnumerable<RecoveryCaseItemRow> items)
    {
        var (deadlines, missing) = CaseDeadlines.Of(law, recovery);
        return new RecoveryCaseResponse
        {
            Id = row.Id,
            Number = row.Number,
            LegalEntity = row.LegalEntityId,
            Client = row.ClientId,
            Invoices = [.. items.Select(item => item.InvoiceId).OrderBy(id => id.Value)],
            Procedure = row.Procedure,
            OpenedOn = row.OpenedOn,
            Partner = row.Partner,
            PartnerId = row.PartnerId,
            State = recovery.State,
            StateText = CaseWords.Of(recovery.State).In(language),
            IsEnded = recovery.IsEnded,
            IsConfirmed = row.ConfirmedBy is not null,
            LeavesFrom = row.LeavesFrom,
            IsHeld = row.HoldReason is not null,
            Next = [.. recovery.Next],
            Deadlines = [.. deadlines.Select(one => CaseDeadlineFields.Of(one, language))],
            Missing = CaseDeadlineFields.Missing(missing, language),
            Events = [],
        };
    }
}
