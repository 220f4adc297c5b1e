using System.Globalization;
using System.Xml;
using Gateway.Domain.Invoicing.CodeLists;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Invoicing.Rules;

/// <summary>What holds of every text, code, amount and identifier, wherever it stands.</summary>
internal static class TermRules
{
    public static void Check(DocumentContent content, ContentFindings findings)
    {
        Texts(DocumentTexts.Of(content), findings);
        Codes(DocumentCodes.Of(content), findings);
        Amounts(DocumentAmounts.Of(content), findings);
        Identifiers(DocumentIdentifiers.Of(content), findings);
    }

    public static void Texts(IEnumerable<TextTerm> terms, ContentFindings findings)
    {
        foreach (var term in terms)
        {
            if (string.IsNullOrWhiteSpace(term.Text))
            {
                Missing(term.Pointer, isGiven: term.Text is not null, term.MissingRule, findings);
                continue;
            }

            if (term.Text.Length > term.Kind.LengthMax)
            {
                findings.Add("SGW-TEXT-LENGTH", term.Pointer, term.Text.Length, term.Kind.LengthMax);
            }

            Characters(term, findings);
        }
    }

    public static void Codes(IEnumerable<CodeTerm> terms, ContentFindings findings)
    {
        foreach (var term in terms)
        {
            if (string.IsNullOrWhiteSpace(term.Code))
            {
                Missing(term.Pointer, isGiven: term.Code is not null, term.MissingRule, findings, term.List);
            }
            else if (!term.List.Contains(term.Code))
            {
                findings.Add(term.Rule, term.Pointer, term.Code, term.List.Name);
            }
        }
    }

    public static void Amounts(IEnumerable<AmountTerm> terms, ContentFindings findings)
    {
        foreach (var term in terms)
        {
            if (term.Amount is not { } amount || term.Currency == default)
            {
                continue;
            }

            if (amount.Currency != term.Currency)
            {
                findings.Add("SGW-AMOUNT-CURRENCY", term.Pointer, amount.Currency.ToString(), term.Currency.ToString());
                continue;
            }

            if (Math.Abs(amount.Value) > Money.Amount.ValueMax)
            {
                findings.Add("SGW-AMOUNT-MAX", term.Pointer, amount.Value, Money.Amount.ValueMax);
                continue;
            }

            if (amount.IsNegative && !term.MayBeNegative)
            {
                findings.Add("SGW-AMOUNT-NEGATIVE", term.Pointer, amount.Value);
            }

            if (!amount.IsRounded)
            {
                var hasMoreThanTwo = decimal.Truncate(amount.Value * 100) != amount.Value * 100;
                findings.Add(
                    hasMoreThanTwo ? term.DecimalsRule : "SGW-MINOR-UNIT", term.Pointer, amount.Value,
                    amount.Currency.Digits);
            }
        }
    }

    private static void Identifiers(IEnumerable<IdentifierTerm> terms, ContentFindings findings)
    {
        foreach (var term in terms)
        {
            if (term.Identifier is { Scheme: { } scheme, Value: { } value } && FaultOf(scheme, value) is { } rule)
            {
                findings.Add(rule, term.Pointer, value);
            }
        }
    }

    /// <summary>The schemes whose values carry check digits that a Belgian seller meets every day.</summary>
    private static string? FaultOf(string scheme, string value)
    {
        var rule = scheme switch
        {
            "0208" => "PEPPOL-COMMON-R043",
            "0088" => "PEPPOL-COMMON-R040",
            "9925" => "SGW-PARTICIPANT",
            _ => null,
        };
        return rule is not null && !ParticipantId.TryParse($"{scheme}:{value}", out _) ? rule : null;
    }

    /// <summary>Mandatory and missing, or given and empty: UBL has no empty elements (PEPPOL-EN16931-R008).</summary>
    private static void Missing(
        string pointer, bool isGiven, string? rule, ContentFindings findings, CodeList? list = null)
    {
        if (rule is not null)
        {
            findings.Add(rule, pointer, "", list?.Name ?? "");
        }
        else if (isGiven)
        {
            findings.Add("PEPPOL-EN16931-R008", pointer);
        }
    }

    private static void Characters(TextTerm term, ContentFindings findings)
    {
        var text = term.Text!;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                index++;
            }
            else if (!XmlConvert.IsXmlChar(character))
            {
                var code = ((int)character).ToString("X4", CultureInfo.InvariantCulture);
                findings.Add("SGW-TEXT-CHARACTER", term.Pointer, index, code);
                return;
            }
            else if (char.IsControl(character) && !term.Kind.HasLines)
            {
                findings.Add("SGW-TEXT-LINE", term.Pointer, index);
                return;
            }
        }
    }
}
