using Gateway.Domain.Banking;

namespace Gateway.Recovery.Banking.Camt;

/// <summary>
/// The balances a statement is proven by. A statement of several days has a pair for each: the first opens it, the last
/// closes it. Available, forward and interim balances prove nothing and are passed over.
/// </summary>
internal readonly record struct CamtBalances(StatementBalance? Opening, StatementBalance? Closing)
{
    public static CamtBalances Read(CamtElement head, CamtValues values, BankFindings findings)
    {
        var opening = Of("OPBD", head, values, findings).MinBy(balance => balance.Date);
        var previous = Of("PRCD", head, values, findings).MinBy(balance => balance.Date);
        var closing = Of("CLBD", head, values, findings).MaxBy(balance => balance.Date);
        if (opening is not null && previous is not null && opening.Amount != previous.Amount)
        {
            findings.Add(CamtRules.Openings, head.Line, opening.Amount, previous.Amount);
        }

        return new CamtBalances(opening ?? previous, closing);
    }

    private static IEnumerable<StatementBalance> Of(
        string code, CamtElement head, CamtValues values, BankFindings findings)
    {
        foreach (var balance in head.All("Bal").Where(one => one.Value("Tp/CdOrPrtry/Cd") == code))
        {
            var date = values.Date(balance.Find("Dt"));
            if (date is null)
            {
                findings.Add(CamtRules.Missing, balance.Line, "Bal/Dt");
            }

            yield return new StatementBalance(values.Amount(balance), date ?? DateOnly.MinValue);
        }
    }
}
