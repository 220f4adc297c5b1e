namespace Gateway.Domain.Invoicing.Rules;

/// <summary>An identifier of a document whose scheme may promise check digits.</summary>
internal readonly record struct IdentifierTerm(string Parent, string Name, Identifier? Identifier)
{
    public string Pointer => $"{Parent}/{Name}/value";
}
