namespace Gateway.Recovery.Banking;

/// <summary>How much of a file is read: its statements and movements are held until all of it is proven.</summary>
internal sealed class BankLimits(BankFindings findings)
{
    private int statements;
    private int movements;

    /// <returns>False for one too many: the file is refused, and no more of it is read.</returns>
    public bool TakesStatement(int line) =>
        Takes(++statements, StatementReader.StatementsMax, BankRules.Statements, line);

    /// <returns>The same of a movement, or a detail of one.</returns>
    public bool TakesMovement(int line) =>
        Takes(++movements, StatementReader.MovementsMax, BankRules.Movements, line);

    private bool Takes(int count, int most, BankRule rule, int line)
    {
        if (count > most)
        {
            findings.End(rule, line, most);
        }

        return count <= most;
    }
}
