using System.Xml.Linq;
using Gateway.Domain.Findings;
using Gateway.Domain.Invoicing;

namespace Gateway.Peppol.Ubl;

/// <summary>Collects what keeps a document from being read, with the place it was found at.</summary>
internal sealed class UblFindings
{
    /// <summary>What is quoted of a document in a sentence: enough to recognise, too little to flood a page.</summary>
    private const int QuoteLengthMax = 80;

    private readonly List<Finding> all = [];

    public bool None => all.Count == 0;

    public ListOf<Finding> All => [.. all];

    public void Add(UblFault fault, string? path, string? term, params object[] values)
    {
        if (all.Count < UblReader.FindingsMax)
        {
            all.Add(new Finding
            {
                Rule = fault.Rule,
                Severity = Severity.Fatal,
                Message = fault.Message.With([.. values.Select(Quoted)]),
                Path = path,
                Term = term,
            });
        }
    }

    /// <summary>The path with positions where an element has neighbours of its name.</summary>
    public static string PathOf(XElement element) =>
        string.Concat(element.AncestorsAndSelf().Reverse().Select(Step));

    private static string Step(XElement element)
    {
        var alike = element.Parent?.Elements(element.Name).Take(2).Count() > 1;
        var position = alike ? $"[{element.ElementsBeforeSelf(element.Name).Count() + 1}]" : "";
        return $"/{UblNames.Qualified(element.Name)}{position}";
    }

    private static object Quoted(object value) =>
        value is string { Length: > QuoteLengthMax } text ? string.Concat(text.AsSpan(0, QuoteLengthMax), "…") : value;
}
