using System.Text;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.XPath;

namespace Gateway.Peppol.Validation.Rules;

/// <summary>
/// The elements that some rules are about. In its <see cref="Pattern"/> an element belongs to the first context that
/// takes it, and only the rules of that one judge it.
/// </summary>
internal sealed class RuleContext
{
    private readonly Func<Node, bool>? condition;
    private readonly string ending;
    private readonly byte[] endingBytes;

    private RuleContext(
        ContextPath[] paths, Func<Node, bool>? condition, string ending = "", DocumentCondition? document = null)
    {
        Paths = paths;
        this.condition = condition;
        this.ending = ending;
        endingBytes = Encoding.UTF8.GetBytes(ending);
        DocumentCondition = document;
    }

    /// <summary>The places; empty for any element at all.</summary>
    public ContextPath[] Paths { get; }

    /// <summary>What must be so of the whole document; null for any document.</summary>
    public DocumentCondition? DocumentCondition { get; }

    /// <summary>The document element of an invoice or a credit note.</summary>
    public static RuleContext Document() =>
        new([new(RootElements.Invoice, ContextAnchor.Root), new(RootElements.CreditNote, ContextAnchor.Root)], null);

    /// <summary>
    /// Elements that stand so below an invoice or a credit note: <c>/Invoice/path | /CreditNote/path</c>.
    /// </summary>
    public static RuleContext InDocument(ElementPath path) =>
        new(
            [new(path.Below(RootElements.Invoice), ContextAnchor.Root), new(
                path.Below(RootElements.CreditNote), ContextAnchor.Root)],
            null);

    /// <summary>Elements that stand so below the document element, whatever it is: <c>/*/path</c>.</summary>
    public static RuleContext BelowRoot(ElementPath path) => new([new(path, ContextAnchor.BelowRoot)], null);

    /// <summary>Elements that stand so anywhere: the union of the paths.</summary>
    public static RuleContext On(params ElementPath[] paths) =>
        new([.. paths.Select(path => new ContextPath(path, ContextAnchor.Anywhere))], null);

    /// <summary>Every element there is.</summary>
    public static RuleContext OnAnyElement() => new([], null);

    /// <summary>
    /// Every element whose name, as the document writes it, ends so: also those that UBL does not have.
    /// </summary>
    public static RuleContext OnNamesEnding(string ending) => new([], null, ending);

    /// <summary>Only those of them that meet the condition, which is asked when the place is right.</summary>
    public RuleContext Where(Func<Node, bool> asked) => new(Paths, asked, ending, DocumentCondition);

    /// <summary>Only in documents that meet the condition, which is asked once a document.</summary>
    public RuleContext When(DocumentCondition asked) => new(Paths, condition, ending, asked);

    /// <summary>Whether an element of this name can be among them, for contexts of any element.</summary>
    public bool MayTake(ElementName name) =>
        name == ElementName.Unknown || name.Text.EndsWith(ending, StringComparison.Ordinal);

    /// <summary>A condition that cannot be judged is not met (XSLT 2.0, section 5.5.4).</summary>
    public bool IsMetBy(Node node)
    {
        if (condition is null && ending.Length == 0)
        {
            return true;
        }

        try
        {
            return HasEnding(node) && (condition is null || condition(node));
        }
        catch (DynamicErrorException)
        {
            return false;
        }
    }

    /// <summary>The places; a condition on the element, which is code, only as three points.</summary>
    public override string ToString()
    {
        var places = Paths.Length > 0 ? string.Join(" | ", Paths) : $"//*{ending}";
        var conditioned = condition is null ? places : $"{places} [...]";
        return DocumentCondition is null ? conditioned : $"{conditioned} where {DocumentCondition}";
    }

    private bool HasEnding(Node node) =>
        ending.Length == 0 || node.Name != ElementName.Unknown
        || node.Document.TagOf(node.Index).EndsWith(endingBytes);
}
