using System.Collections.Frozen;
using Gateway.Domain.Languages;

namespace Gateway.Domain.Invoicing.Rules;

/// <summary>
/// Every rule on what we issue, with its sentence in the four languages. The book is the documentation of our ids:
/// what starts with SGW is ours, the other ids are those of EN 16931 and of Peppol BIS Billing.
/// </summary>
internal static partial class RuleBook
{
    private static readonly FrozenDictionary<string, ContentRule> ById = new[]
    {
        Document, Terms, Parties, Lines, Allowances, VatRows, Exemptions, Payment, Attachments, Credit, Mentions,
    }.SelectMany(chapter => chapter()).ToFrozenDictionary(rule => rule.Id);

    public static IReadOnlyList<ContentRule> All { get; } =
        [.. ById.Values.OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    public static ContentRule Of(string id) => ById[id];

    private static ContentRule Rule(string id, string fr, string nl, string de, string en) =>
        new(id, new Sentence(fr, nl, de, en));

    private static IEnumerable<ContentRule> Rules(string[] ids, string fr, string nl, string de, string en) =>
        ids.Select(id => Rule(id, fr, nl, de, en));
}
