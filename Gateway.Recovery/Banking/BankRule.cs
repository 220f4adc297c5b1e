using System.Globalization;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;

namespace Gateway.Recovery.Banking;

/// <summary>One thing that a bank file must hold to.</summary>
/// <param name="Id">Stable; <c>SGW-CODA-…</c>, <c>SGW-CAMT-…</c>, or <c>SGW-BANK-…</c> for both.</param>
/// <param name="Severity">Fatal: the file is refused whole.</param>
/// <param name="Source">Where it is asked.</param>
/// <param name="Sentence">What is wrong when it does not hold.</param>
internal sealed record BankRule(string Id, Severity Severity, string Source, Sentence Sentence)
{
    public Finding At(int line, params object[] values) => new()
    {
        Rule = Id,
        Severity = Severity,
        Line = line,
        Message = values.Length == 0 ? Sentence : Sentence.With([.. values.Select(Shown)]),
    };

    /// <summary>
    /// Amounts of a file come with any number of decimals and are told with two, or the three they have.
    /// </summary>
    private static object Shown(object value) =>
        value is decimal amount ? amount.ToString("0.00#", CultureInfo.InvariantCulture) : value;
}
