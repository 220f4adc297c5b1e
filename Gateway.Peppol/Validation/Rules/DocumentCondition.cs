using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.XPath;

namespace Gateway.Peppol.Validation.Rules;

/// <summary>
/// What some contexts ask of the document as a whole: "the seller is Danish". It is asked once a document, and where no
/// condition is met, the contexts that stand on one cost nothing.
/// </summary>
/// <param name="says">The condition in words, for people who read the rule book.</param>
/// <param name="asked">The condition. It may throw what XPath calls a dynamic error.</param>
internal sealed class DocumentCondition(string says, Func<DocumentTree, bool> asked)
{
    /// <summary>A condition that cannot be judged is not met (XSLT 2.0, section 5.5.4).</summary>
    public bool IsMetBy(DocumentTree document)
    {
        try
        {
            return asked(document);
        }
        catch (DynamicErrorException)
        {
            return false;
        }
    }

    public override string ToString() => says;
}
