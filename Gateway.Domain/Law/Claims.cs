using Gateway.Domain.Parties;

namespace Gateway.Domain.Law;

/// <summary>
/// The one entry to "what may be claimed on this debt on this day". The kind of debtor decides the law: enterprises
/// and public authorities the law of 2 August 2002, consumers Book XIX, whoever lives abroad a policy by country.
/// Where a row of law is missing the amount that needs it is left out, and a blocker names the row.
/// </summary>
public static class Claims
{
    /// <param name="book">The law.</param>
    /// <param name="debt">The facts; those after the day are not looked at.</param>
    /// <param name="on">The day it is asked on, and the last day with interest.</param>
    public static Claim On(LawBook book, Debt debt, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(debt);
        var draft = new ClaimDraft(book, debt, on);
        if (IsAllowed(draft))
        {
            if (debt.Debtor.Kind == ClientKind.PrivatePerson)
            {
                ConsumerClaim.Draft(draft);
            }
            else
            {
                BusinessClaim.Draft(draft);
            }
        }

        return draft.ToClaim();
    }

    /// <summary>Whether anything at all may come on top of the debt.</summary>
    private static bool IsAllowed(ClaimDraft draft)
    {
        var (debt, on) = (draft.Debt, draft.On);
        if (on <= debt.DueDate)
        {
            draft.Block(ClaimReasons.NotDue(debt.DueDate));
            return false;
        }

        if (debt.LateBalance(on) is null)
        {
            draft.Block(ClaimReasons.PaidInTime(debt.DueDate));
            return false;
        }

        return !debt.Debtor.IsAbroad || IsAllowedAbroad(draft);
    }

    private static bool IsAllowedAbroad(ClaimDraft draft)
    {
        var debtor = draft.Debt.Debtor;
        var key = debtor.Kind switch
        {
            ClientKind.PublicBody => AbroadLaw.PublicBody,
            ClientKind.PrivatePerson => AbroadLaw.Consumer,
            _ => AbroadLaw.Enterprise,
        };
        if (!draft.TryAnswer(law => law.Value(key, draft.On, debtor.Country), out var policy, out _))
        {
            return false;
        }

        var isAllowed = policy == ForeignClaim.BelgianLaw && draft.Debt.Contract.IsUnderBelgianLaw;
        if (!isAllowed)
        {
            draft.Block(policy == ForeignClaim.Nothing
                ? ClaimReasons.Abroad(debtor.Country)
                : ClaimReasons.AbroadWithoutChoice(debtor.Country));
        }

        return isAllowed;
    }
}
