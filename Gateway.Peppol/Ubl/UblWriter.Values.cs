using System.Diagnostics.CodeAnalysis;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Ubl;

/// <summary>Amounts with their currency and identifiers with their scheme.</summary>
public static partial class UblWriter
{
    /// <summary>
    /// With the decimals of the currency. A received document may state more, which are kept: an amount is rounded by
    /// name and not by being written, and BR-DEC-* refuses it on ours.
    /// </summary>
    private static void AmountOf(Utf8XmlWriter xml, ReadOnlySpan<byte> name, Amount amount) =>
        xml.Number(name, amount.Value, amount.Currency.Digits, "currencyID"u8, amount.Currency.Code);

    private static void AmountOf(Utf8XmlWriter xml, ReadOnlySpan<byte> name, Amount? amount)
    {
        if (amount is { } value)
        {
            AmountOf(xml, name, value);
        }
    }

    /// <summary>Blank says nothing, and a group that would hold nothing else is left out with it.</summary>
    private static bool IsBlank([NotNullWhen(false)] string? text) => string.IsNullOrWhiteSpace(text);

    private static void Identifier(Utf8XmlWriter xml, ReadOnlySpan<byte> name, Identifier identifier) =>
        xml.Text(name, identifier.Value, "schemeID"u8, identifier.Scheme);
}
