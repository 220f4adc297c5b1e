using Gateway.Peppol.Validation.Documents;

namespace Gateway.Peppol.Validation.Rules;

/// <summary>
/// An element, or an attribute of one, that a document should do without: <c>cac:Party/cbc:WebsiteURI</c> below the
/// document element, <c>//cac:PaymentMandate/cbc:ID/@schemeID</c> anywhere.
/// </summary>
internal sealed record NotUsed(ElementPath Path, bool IsAnywhere, AttributeName Attribute)
{
    public static NotUsed Parse(string text)
    {
        var isAnywhere = text.StartsWith("//", StringComparison.Ordinal);
        var parts = (isAnywhere ? text[2..] : text).Split("/@");
        var attribute = parts.Length > 1
            ? Enum.Parse<AttributeName>(parts[1], ignoreCase: true)
            : AttributeName.Unknown;
        return new NotUsed(ElementPath.Parse(parts[0]), isAnywhere, attribute);
    }

    public override string ToString()
    {
        var path = $"{(IsAnywhere ? "//" : "")}{Path}";
        return Attribute == AttributeName.Unknown ? path : $"{path}/@{AttributeNames.TextOf(Attribute)}";
    }
}
