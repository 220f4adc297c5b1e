using System.Text;
using Gateway.Peppol.Validation.Documents;

namespace Gateway.Peppol.Validation.Rules.Peppol;

/// <summary>The currency of a document (BT-5). Every amount asks for it.</summary>
internal sealed class DocumentCurrency
{
    private readonly Node first;

    /// <summary>Only for documents that name several, which the schema forbids.</summary>
    private readonly HashSet<string>? others;

    public DocumentCurrency(DocumentTree tree)
    {
        first = tree.Root.Child(Cbc.DocumentCurrencyCode);
        for (var next = first; next.Exists; next = next.NextSibling(Cbc.DocumentCurrencyCode))
        {
            if (next != first)
            {
                (others ??= []).Add(next.Value);
            }
        }
    }

    /// <summary>Whether the attribute <c>currencyID</c> names the currency, or one of several.</summary>
    public bool IsThatOf(Node amount)
    {
        var code = amount.Attribute(AttributeName.CurrencyID);
        return amount.HasAttribute(AttributeName.CurrencyID)
            && ((first.Exists && first.Text.SequenceEqual(code))
                || (others is not null && others.Contains(Encoding.UTF8.GetString(code))));
    }

    /// <summary>For messages.</summary>
    public Node Code => first;
}
