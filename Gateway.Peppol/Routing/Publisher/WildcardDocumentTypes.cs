using Gateway.Peppol.Envelope;

namespace Gateway.Peppol.Routing.Publisher;

/// <summary>
/// Which registered document type stands for one of the scheme <c>peppol-doctype-wildcard</c> (Policy for use of
/// identifiers 4.3.0): the very customization; else that and <c>*</c>; else, cut before its last <c>@</c> as often as
/// there is one, that and <c>*</c>. The first hit wins.
/// </summary>
internal static class WildcardDocumentTypes
{
    private const string Wildcard = "*";

    public static DocumentTypeId? Find(DocumentTypeId asked, IReadOnlyList<DocumentTypeId> registered)
    {
        if (asked.Customization.Contains(Wildcard, StringComparison.Ordinal))
        {
            return null;
        }

        return Candidates(asked.Customization)
            .Select(customization => registered.FirstOrDefault(one =>
                one.Scheme == DocumentTypeId.WildcardScheme
                && one.Customization == customization
                && (one.RootNamespace, one.RootName, one.Version)
                    == (asked.RootNamespace, asked.RootName, asked.Version)))
            .FirstOrDefault(found => found is not null);
    }

    private static IEnumerable<string> Candidates(string customization)
    {
        yield return customization;
        yield return customization + Wildcard;
        for (var at = customization.LastIndexOf('@'); at > 0; at = customization.LastIndexOf('@', at - 1))
        {
            yield return customization[..at] + Wildcard;
        }
    }
}
