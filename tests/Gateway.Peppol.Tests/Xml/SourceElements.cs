using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Tests.Xml;

internal static class SourceElements
{
    /// <summary>An element and all below it, in document order.</summary>
    public static IEnumerable<SourceElement> SelfAndDescendants(this SourceElement element) =>
        element.Elements().SelectMany(SelfAndDescendants).Prepend(element);
}
