using System.Security.Cryptography;
using System.Text;
using Gateway.Domain.Banking;

namespace Gateway.Recovery.Banking.Camt;

/// <summary>
/// Makes one statement of the pages of a message (ISO 20022 StmtPgntn), and proves it by its balances: the first page
/// has what it opens with, the last what it closes with, and only all of them what moved between.
/// </summary>
internal static class CamtPages
{
    public static IReadOnlyList<Statement> Join(IReadOnlyList<CamtPage> pages, BankFindings findings)
    {
        var statements = new List<Statement>();
        for (var from = 0; from < pages.Count;)
        {
            var to = from + 1;
            while (to < pages.Count && pages[to].Follows(pages[to - 1]))
            {
                to++;
            }

            List<CamtPage> together = [.. pages.Skip(from).Take(to - from)];
            if (!together[0].IsFirst || !together[^1].IsLast)
            {
                findings.Add(
                    CamtRules.Page, together[0].Statement.FileLine,
                    string.Join(", ", together.Select(page => page.Number ?? "?")));
            }

            statements.Add(Prove(Join([.. together.Select(page => page.Statement)]), findings));
            from = to;
        }

        return statements;
    }

    private static Statement Join(IReadOnlyList<Statement> pages) => pages is [var only]
        ? only
        : pages[0] with
        {
            Closing = pages[^1].Closing,
            Lines = [.. pages.SelectMany(page => page.Lines).Select((line, index) => line with { Number = index + 1 })],
            ContentHash = Convert.ToHexStringLower(SHA256.HashData(
                Encoding.ASCII.GetBytes(string.Concat(pages.Select(page => page.ContentHash))))),
        };

    /// <summary>The statement as it may be used: what has both balances is booked once they agree.</summary>
    private static Statement Prove(Statement statement, BankFindings findings)
    {
        if (statement.Format == StatementFormat.Camt054)
        {
            return statement;
        }

        if ((statement.Opening, statement.Closing) is not ({ } opening, { } closing))
        {
            findings.Add(CamtRules.NoBalances, statement.FileLine);
            return statement;
        }

        var expected = opening.Amount.Value + statement.Lines.Sum(line => line.Amount.Value);
        if (closing.Amount.Value != expected)
        {
            findings.Add(BankRules.Balance, statement.FileLine, closing.Amount.Value, expected);
        }

        if (closing.Date < opening.Date)
        {
            findings.Add(
                BankRules.Dates, statement.FileLine, BankDates.Shown(closing.Date), BankDates.Shown(opening.Date));
        }

        foreach (var late in statement.Lines.Where(line => line.EntryDate > closing.Date))
        {
            findings.Add(
                BankRules.LateEntry, late.FileLine, BankDates.Shown(late.EntryDate), BankDates.Shown(closing.Date));
        }

        return statement with { Use = StatementUse.Book };
    }
}
