using Gateway.Domain.Banking;

namespace Gateway.Recovery.Banking.Matching;

/// <summary>
/// Ties movements to what they pay. A pure function: the same items and movements give the same outcomes, in any
/// process and on any day, and nothing is changed; who books is the caller. Time grows with movements and items
/// together.
/// </summary>
public static class MatchMovements
{
    /// <summary>
    /// What becomes of each movement, in their order. What one pays is paid for those after it, so two movements of one
    /// file never pay the same invoice twice.
    /// </summary>
    /// <param name="open">What may be paid.</param>
    /// <param name="earlier">Payments that may come back.</param>
    /// <param name="movements">Of one or more statements; a total is taken by its details
    /// (<see cref="StatementLine.Payments"/>), so more lines may come out than go in.</param>
    /// <param name="policy">By default <see cref="MatchPolicy.Default"/>.</param>
    public static IEnumerable<MatchedLine> With(
        OpenItems open, EarlierPayments earlier, IEnumerable<StatementLine> movements, MatchPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(movements);
        return Run(new Candidates(open, policy ?? MatchPolicy.Default), open, earlier, movements);
    }

    private static IEnumerable<MatchedLine> Run(
        Candidates candidates, OpenItems open, EarlierPayments earlier, IEnumerable<StatementLine> movements)
    {
        foreach (var line in movements.SelectMany(movement => movement.Payments()))
        {
            var outcome = Decide(candidates, open, earlier, line);
            if (outcome is MatchOutcome.Matched matched)
            {
                candidates.Take(matched.Proposal);
            }

            yield return new MatchedLine(line, outcome);
        }
    }

    private static MatchOutcome Decide(
        Candidates candidates, OpenItems open, EarlierPayments earlier, StatementLine line) => line switch
    {
        { Amount.IsNegative: true, Return: not null } => earlier.Undo(line),
        { Amount.IsNegative: true, Code.IsCorrection: true } => earlier.Correct(line),
        { Return: not null } or { Code.IsCorrection: true } => new MatchOutcome.Queued([], []), // The bank undoes.
        _ when IsBankOwn(line.Code) || open.IsOwnAccount(line.Counterparty.Account) =>
            new MatchOutcome.NotFromClients(),
        { Amount.IsPositive: false } => earlier.Named(line) ?? (MatchOutcome)new MatchOutcome.NotFromClients(),
        _ => OfCases(open.CasesNamedIn(line.Communication.Text), line)
            ?? candidates.Decide(new Evidence(open, line)),
    };

    /// <summary>
    /// Who names a case pays the case, whatever else is named. Sure is what comes from the partner itself: what it had
    /// told to the cent, or what is owed where it had told nothing. A debtor pays instalments of one amount to both, so
    /// that the amount alone tells nothing. Of two cases a person decides.
    /// </summary>
    private static MatchOutcome? OfCases(IReadOnlyList<OpenCase> named, StatementLine line)
    {
        if (named is not [var one])
        {
            return named.Count == 0 ? null : new MatchOutcome.Queued([], []);
        }

        if (one.Owed.Currency != line.Amount.Currency)
        {
            return new MatchOutcome.OfCase(one, IsSure: false);
        }

        var isPartner = one.PartnerName is not null
            && NameTexts.Key(line.Counterparty.Payer()) == NameTexts.Key(one.PartnerName);
        return new MatchOutcome.OfCase(
            one,
            isPartner && (one.Reported.IsZero ? line.Amount <= one.Owed : line.Amount == one.Reported));
    }

    /// <summary>
    /// Closing (35), separate costs (80), securities (11), credit (13), transfers between a customer's own accounts and
    /// reimbursed costs (CODA 2.6, annex II).
    /// </summary>
    private static bool IsBankOwn(TransactionCode? code) =>
        code is { Family: 11 or 13 or 35 or 80 } or { Family: 1 or 2, Transaction: 64 or 66 or 87 };
}
