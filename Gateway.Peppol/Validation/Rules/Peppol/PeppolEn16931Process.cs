using System.Text;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.XPath;

namespace Gateway.Peppol.Validation.Rules.Peppol;

/// <summary>
/// The business processes a specification allows (BT-23), by number: 01 is invoicing, 02 is invoicing with a response.
/// </summary>
internal sealed class PeppolEn16931Process
{
    /// <summary>The seventh part of <c>urn:fdc:peppol.eu:2017:poacc:billing:NN:1.0</c>.</summary>
    private const int NumberPart = 6;

    public static readonly PeppolEn16931Process Billing3020 = Numbered("billing");
    public static readonly PeppolEn16931Process Billing3021 = Listed("billing");
    public static readonly PeppolEn16931Process SelfBilling301 = Numbered("selfbilling");
    public static readonly PeppolEn16931Process SelfBilling302 = Listed("selfbilling");

    private readonly Func<ReadOnlySpan<byte>, string?> find;

    private PeppolEn16931Process(string specification, Func<ReadOnlySpan<byte>, string?> find)
    {
        Usual = $"urn:fdc:peppol.eu:2017:poacc:{specification}:01:1.0";
        this.find = find;
    }

    /// <summary>The identifier of process 01, which nearly every document has.</summary>
    public string Usual { get; }

    /// <summary>The number of the process that the document names; null where it is none of them.</summary>
    public string? Of(Node node) => find(node.Document.Root.One(Cbc.ProfileID).Text);

    /// <summary>Before May 2026 every number is a process, even one that nobody has described.</summary>
    private static PeppolEn16931Process Numbered(string specification)
    {
        var form = $"urn:fdc:peppol.eu:2017:poacc:{specification}:NN:1.0";
        return new(specification, identifier =>
        {
            var text = XPathText.Normalize(identifier);
            return Holds(text, form) ? text.Split(':')[NumberPart] : null;
        });
    }

    /// <summary>Since May 2026 only those that are listed, the French ones for invoicing among them.</summary>
    private static PeppolEn16931Process Listed(string specification)
    {
        var numbers = new Dictionary<string, string>
        {
            [$"urn:fdc:peppol.eu:2017:poacc:{specification}:01:1.0"] = "01",
            ["urn:peppol:france:billing:regulated"] = "01",
            ["urn:peppol:france:billing:non-regulated"] = "01",
            ["urn:peppol:bis:billing_with_response"] = "02",
        };
        var rows = numbers.Select(row => (Identifier: Encoding.ASCII.GetBytes(row.Key), Number: row.Value)).ToArray();
        return new(specification, identifier =>
        {
            var trimmed = XPathText.Trim(identifier);
            foreach (var row in rows)
            {
                if (trimmed.SequenceEqual(row.Identifier))
                {
                    return row.Number;
                }
            }

            return null;
        });
    }

    /// <summary>
    /// The official rule looks for the form as an unanchored regular expression with unescaped points: a point stands
    /// for any character, and text may stand around it.
    /// </summary>
    private static bool Holds(string text, string form)
    {
        for (var from = 0; from + form.Length <= text.Length; from++)
        {
            if (form.Index().All(at => Fits(text[from + at.Index], at.Item)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(char character, char form) => form switch
    {
        '.' => true,
        'N' => char.IsAsciiDigit(character),
        _ => character == form,
    };
}
