using Gateway.Peppol.Validation.Documents;

namespace Gateway.Peppol.Validation;

/// <summary>
/// Judges UBL invoices and credit notes by structure, EN 16931 and Peppol BIS Billing. Answers with findings, never
/// with an exception: what cannot be read or judged is fatal. Safe for many threads.
/// </summary>
public static class DocumentValidator
{
    /// <summary>One per thread: a document is judged without waiting and without new arrays.</summary>
    [ThreadStatic]
    private static ValidationBench? idle;

    /// <summary>
    /// Judges by the rules in force on a day; a document that says it is a self-billing one is judged by those rules.
    /// </summary>
    public static ValidationReport Validate(ReadOnlyMemory<byte> document, DateOnly day) =>
        Judge(document, tree => tree.SaysSelfBilling() ? RuleRelease.SelfBillingOn(day) : RuleRelease.On(day));

    /// <summary>Judges by a release that is told, whatever the document says of itself.</summary>
    public static ValidationReport Validate(ReadOnlyMemory<byte> document, RuleRelease release)
    {
        ArgumentNullException.ThrowIfNull(release);
        return Judge(document, _ => release);
    }

    private static ValidationReport Judge(ReadOnlyMemory<byte> document, Func<DocumentTree, RuleRelease> choose)
    {
        var bench = idle ?? new ValidationBench();
        idle = null;
        try
        {
            return bench.Judge(document, choose);
        }
        finally
        {
            bench.Clear();
            idle = bench;
        }
    }
}
