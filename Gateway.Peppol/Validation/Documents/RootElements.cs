namespace Gateway.Peppol.Validation.Documents;

/// <summary>The two document elements.</summary>
internal static class RootElements
{
    public static readonly ElementName Invoice = Vocabulary.Named("Invoice");
    public static readonly ElementName CreditNote = Vocabulary.Named("CreditNote");
}
