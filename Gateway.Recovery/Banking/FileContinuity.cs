using Gateway.Domain.Banking;

namespace Gateway.Recovery.Banking;

/// <summary>Holds the statements of one file against each other, account by account.</summary>
internal static class FileContinuity
{
    /// <summary>The statements in the order they are to be booked: by day, then by number.</summary>
    public static IReadOnlyList<Statement> Check(IReadOnlyList<Statement> statements, BankFindings findings)
    {
        IReadOnlyList<Statement> ordered =
            [.. statements.OrderBy(one => one.Closing?.Date ?? one.CreatedOn).ThenBy(one => one.Number ?? 0)];
        foreach (var account in ordered
            .Where(statement => statement.Use == StatementUse.Book)
            .GroupBy(statement => statement.Account))
        {
            Check(account, findings);
        }

        return ordered;
    }

    /// <summary>
    /// Only the last one, and any of the same content or number, can tell something; to ask all of them each time would
    /// take the square of their number.
    /// </summary>
    private static void Check(IEnumerable<Statement> account, BankFindings findings)
    {
        var byContent = new Dictionary<string, Statement>();
        var byNumber = new Dictionary<(int Year, int? Number), Statement>();
        Statement? last = null;
        foreach (var next in account)
        {
            var same = byContent.GetValueOrDefault(next.ContentHash);
            var known = new[] { same, byNumber.GetValueOrDefault((next.Year, next.Number)), last }
                .OfType<Statement>().Select(one => one.ToKnown());
            switch (StatementContinuity.Of(known, next))
            {
                case StatementContinuity.Repeated:
                    findings.Add(BankRules.Twice, next.FileLine, same!.FileLine);
                    break;
                case StatementContinuity.Broken broken:
                    findings.Add(broken.Finding);
                    break;
            }

            byContent[next.ContentHash] = next;
            byNumber[(next.Year, next.Number)] = next;
            last = next;
        }
    }
}
