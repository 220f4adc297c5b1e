using System.Collections.Frozen;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Invoicing.CodeLists;

/// <summary>
/// A code list of EN 16931 (release 1.3.16 of its artefacts): the name people know it by and its bare codes. A list
/// is read from the assembly when it is first asked; codes are case-sensitive.
/// </summary>
internal sealed class CodeList
{
    private readonly Lazy<FrozenSet<string>> codes;

    private CodeList(string name, string resource)
    {
        Name = name;
        codes = new(() => Read(resource));
    }

    private CodeList(string name, FrozenSet<string> codes)
    {
        Name = name;
        this.codes = new(codes);
    }

    public static CodeList Units { get; } = new("UN/ECE Rec. 20 / 21", "unece-rec20-21");

    public static CodeList ExemptionReasons { get; } = new("VATEX", "vatex");

    public static CodeList PaymentMeans { get; } = new("UNTDID 4461", "untdid-4461");

    public static CodeList AllowanceReasons { get; } = new("UNTDID 5189", "untdid-5189");

    public static CodeList ChargeReasons { get; } = new("UNTDID 7161", "untdid-7161");

    public static CodeList ItemClassifications { get; } = new("UNTDID 7143", "untdid-7143");

    public static CodeList NoteSubjects { get; } = new("UNTDID 4451", "untdid-4451");

    public static CodeList ObjectSchemes { get; } = new("UNTDID 1153", "untdid-1153");

    public static CodeList IdentifierSchemes { get; } = new("ISO 6523 ICD", "iso6523-icd");

    public static CodeList ElectronicAddressSchemes { get; } = new("EAS", "eas");

    public static CodeList TaxPoints { get; } = new("UNTDID 2005", FrozenSet.ToFrozenSet(["3", "35", "432"]));

    public static CodeList Countries { get; } = new("ISO 3166-1", CountryCodes.All);

    public static CodeList MediaTypes { get; } =
        new("MIME (BIS Billing)", AttachmentTypes.Extensions.Keys.ToFrozenSet());

    public string Name { get; }

    public IReadOnlySet<string> Codes => codes.Value;

    public bool Contains(string code) => codes.Value.Contains(code);

    private static FrozenSet<string> Read(string resource)
    {
        var name = $"{typeof(CodeList).Namespace}.{resource}.txt";
        using var stream = typeof(CodeList).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
    }
}
