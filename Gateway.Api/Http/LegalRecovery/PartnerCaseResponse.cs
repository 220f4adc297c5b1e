using Gateway.Api.Identity;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.Law;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;

namespace Gateway.Api.Http.LegalRecovery;

/// <summary>A case as the partner it was handed to sees it; all else is in its dossier.</summary>
internal sealed record PartnerCaseResponse
{
    public required RecoveryCaseId Id { get; init; }

    /// <summary>What partners quote, also in their transfers.</summary>
    public string? Number { get; init; }

    public required Procedure Procedure { get; init; }

    public required DateOnly OpenedOn { get; init; }

    public required CaseState State { get; init; }

    /// <summary>The state in words, in the language of the request.</summary>
    public required string StateText { get; init; }

    public required bool IsEnded { get; init; }

    public required Amount Costs { get; init; }

    /// <summary>What the debtor paid to the partner.</summary>
    public required Amount Payments { get; init; }

    /// <summary>What is left, also after what the debtor paid to the house itself.</summary>
    public required CaseOwedFields Owed { get; init; }

    /// <summary>What the partner may tell next.</summary>
    public required IReadOnlyList<CaseAct> Next { get; init; }

    public required IReadOnlyList<CaseDeadlineFields> Deadlines { get; init; }

    public required IReadOnlyList<CaseEventFields> Events { get; init; }

    /// <summary>Rows of law that are not loaded: days that follow from them are not told.</summary>
    public IReadOnlyList<string>? Missing { get; init; }

    public static PartnerCaseResponse Of(RecoveryCaseRow row, LawBook law, DebtParts owed, Caller caller)
    {
        var recovery = row.ToDomain();
        var (deadlines, missing) = CaseDeadlines.Of(law, recovery);
        return new PartnerCaseResponse
        {
            Id = row.Id,
            Number = row.Number,
            Procedure = row.Procedure,
            OpenedOn = row.OpenedOn,
            State = recovery.State,
            StateText = CaseWords.Of(recovery.State).In(caller.Language),
            IsEnded = recovery.IsEnded,
            Costs = recovery.Costs,
            Payments = recovery.Payments,
            Owed = CaseOwedFields.Of(owed),
            Missing = CaseDeadlineFields.Missing(missing, caller.Language),
            Next = [.. recovery.Next.Where(PartnerActs.Includes)],
            Deadlines = [.. deadlines.Select(one => CaseDeadlineFields.Of(one, caller.Language))],
            Events = [.. recovery.Events.Select(one => CaseEventFields.Of(one, caller.Language))],
        };
    }
}
