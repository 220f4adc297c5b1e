using Gateway.Domain.Findings;

namespace Gateway.Recovery.Banking;

/// <summary>What is found in one file. A file of nothing but faults does not make a list without end.</summary>
internal sealed class BankFindings
{
    /// <summary>Findings that are kept: nobody reads more. A fatal one is never crowded out by warnings.</summary>
    public const int CountMax = 100;

    private readonly List<Finding> findings = [];

    public IReadOnlyList<Finding> All => findings;

    public bool HasFatal { get; private set; }

    /// <summary>The file is refused, and the list is long enough: to read on would tell nothing.</summary>
    public bool IsHopeless => HasFatal && findings.Count >= CountMax;

    public void Add(BankRule rule, int line, params object[] values) => Add(rule.At(line, values));

    public void Add(Finding finding)
    {
        var isFirstFatal = finding.Severity == Severity.Fatal && !HasFatal;
        HasFatal |= isFirstFatal;
        if (findings.Count < CountMax || isFirstFatal)
        {
            findings.Add(finding);
        }
    }
}
