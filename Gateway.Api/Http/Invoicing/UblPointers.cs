using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Gateway.Api.Invoicing;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Domain.Findings;

namespace Gateway.Api.Http.Invoicing;

/// <summary>
/// Finds the field of a request that an element of its UBL was written from: what the rules find in UBL is told to
/// people who never saw any. The table is <c>ubl-pointers.tsv</c>; an element it does not have is its nearest
/// ancestor's. The seller is the unit's matter and the buyer the client's.
/// </summary>
internal static class UblPointers
{
    private const char Index = '#';

    /// <summary>A credit note's names for what an invoice has too.</summary>
    private static readonly FrozenDictionary<string, string> SameAs = new Dictionary<string, string>
    {
        ["cac:CreditNoteLine"] = "cac:InvoiceLine",
        ["cbc:CreditedQuantity"] = "cbc:InvoicedQuantity",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, (string Path, string Pointer)> Table = Rows()
        .ToFrozenDictionary(row => row.Path.Replace("#", "", StringComparison.Ordinal));

    /// <summary>The findings, each with its pointer where it has none yet.</summary>
    public static IEnumerable<Finding> Place(IEnumerable<Finding> findings, IssueOrder order) =>
        findings.Select(finding => finding is { Pointer: null, Path: { } path }
            ? finding with { Pointer = Of(path, TypedReferences(order)) }
            : finding);

    /// <summary>The pointer for an element or attribute: <c>/Invoice/cac:InvoiceLine[2]/cbc:ID</c>.</summary>
    /// <param name="path">The place in the UBL, with positions where there are several.</param>
    /// <param name="typedReferences">How many additional references that are no attachments stand before
    /// them.</param>
    /// <returns>Empty, the whole document, for what is no field's.</returns>
    public static string Of(string path, int typedReferences = 0)
    {
        var steps = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(StepOf).ToArray();
        for (var length = steps.Length; length > 0; length--)
        {
            if (Table.TryGetValue(string.Join('/', steps.Take(length).Select(step => step.Name)), out var row))
            {
                return Filled(row, steps, typedReferences);
            }
        }

        return "";
    }

    private static string Filled((string Path, string Pointer) row, (string Name, int Index)[] steps, int references)
    {
        var counted = row.Path.Split('/').Select((name, at) => (Counts: name.EndsWith(Index), Step: steps[at]))
            .Where(one => one.Counts)
            .Select(one => one.Step.Index - (one.Step.Name == "cac:AdditionalDocumentReference" ? references : 0))
            .ToArray();
        if (counted.Any(index => index < 0))
        {
            return "/references";
        }

        var (pointer, next) = (new StringBuilder(), 0);
        foreach (var letter in row.Pointer)
        {
            _ = letter == Index
                ? pointer.Append(CultureInfo.InvariantCulture, $"{counted[next++]}")
                : pointer.Append(letter);
        }

        return pointer.ToString();
    }

    /// <summary>The object that is invoiced; and the project, which only an invoice has an element for.</summary>
    private static int TypedReferences(IssueOrder order) =>
        (order.Content.References.InvoicedObject is null ? 0 : 1)
        + (order.Kind == DocumentKind.CreditNote && order.Content.References.Project is not null ? 1 : 0);

    private static (string Name, int Index) StepOf(string step)
    {
        var bracket = step.IndexOf('[', StringComparison.Ordinal);
        var name = bracket < 0 ? step : step[..bracket];
        var index = bracket < 0 ? 0 : int.Parse(step[(bracket + 1)..^1], CultureInfo.InvariantCulture) - 1;
        return (SameAs.GetValueOrDefault(name, name), index);
    }

    private static IEnumerable<(string Path, string Pointer)> Rows()
    {
        using var file = typeof(UblPointers).Assembly
            .GetManifestResourceStream("Gateway.Api.Http.Invoicing.ubl-pointers.tsv")!;
        using var reader = new StreamReader(file);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            yield return (cells[0], cells[1]);
        }
    }
}
