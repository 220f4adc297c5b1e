using Gateway.Domain.Findings;

namespace Gateway.Recovery.Banking;

/// <summary>What is found in one file. A file of nothing but faults does not make a list without end.</summary>
internal sealed class BankFindings
{
    /// <summary>Findings that are kept: nobody reads more. A fatal one is never crowded out by warnings.</summary>
    public const int CountMax = 100;

    private readonly List<Finding> findings = [];
    private bool isEnded;

    public IReadOnlyList<Finding> All => findings;

    public bool HasFatal { get; private set; }

    /// <summary>The file is refused, and to read on would tell nothing: the list is long enough, or more is there than
    /// is read of any file.</summary>
    public bool IsHopeless => isEnded || (HasFatal && findings.Count >= CountMax);

    public void Add(BankRule rule, int line, params object[] values) => Add(rule.At(line, values));

    /// <summary>The file is refused for this, and what the part that was read says is no matter any more.</summary>
    public void End(BankRule rule, int line, params object[] values)
    {
        Add(rule, line, values);
        isEnded = true;
    }

    public void Add(Finding finding)
    {
        if (isEnded)
        {
            return;
        }

        var isFirstFatal = finding.Severity == Severity.Fatal && !HasFatal;
        HasFatal |= isFirstFatal;
        if (findings.Count < CountMax || isFirstFatal)
        {
            findings.Add(finding);
        }
    }
}
