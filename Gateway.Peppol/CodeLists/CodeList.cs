using System.Collections.Frozen;
using System.Text;

namespace Gateway.Peppol.CodeLists;

/// <summary>A list of codes in one edition, as the norm publishes it. Codes are compared exactly.</summary>
internal sealed class CodeList
{
    private const int CodeLengthMax = 96;

    private readonly FrozenSet<string> codes;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    /// <summary>Codes of at most eight characters, which nearly all are, as numbers.</summary>
    private readonly FrozenSet<ulong> shortCodes;

    private CodeList(string name, IEnumerable<string> codes)
    {
        Name = name;
        Codes = [.. codes];
        this.codes = Codes.ToFrozenSet();
        lookup = this.codes.GetAlternateLookup<ReadOnlySpan<char>>();
        shortCodes = Codes.Where(code => code.Length <= sizeof(ulong))
            .Select(code => Packed(Encoding.ASCII.GetBytes(code))).ToFrozenSet();
        Text = $" {string.Join(' ', Codes)} ";
    }

    /// <summary>What people call it: <c>ISO 4217</c>, <c>UNTDID 5305</c>.</summary>
    public string Name { get; }

    /// <summary>In the order of the norm.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>All codes in one text, a blank around each: some rules look for a piece of text in it.</summary>
    public string Text { get; }

    /// <summary>Reads the list of a file in this folder, one code a line.</summary>
    public static CodeList Load(string name, string file)
    {
        using var stream = typeof(CodeList).Assembly.GetManifestResourceStream($"Gateway.Peppol.CodeLists.{file}.txt")
            ?? throw new InvalidOperationException($"The assembly has no code list {file}.");
        using var reader = new StreamReader(stream);
        return new CodeList(name, reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    public static CodeList Of(string name, params string[] codes) => new(name, codes);

    /// <summary>Another edition of the list, told by what is different in it.</summary>
    public CodeList Edition(string[] added, string[] removed) => new(Name, Codes.Except(removed).Concat(added));

    public bool Contains(string code) => codes.Contains(code);

    /// <param name="code">UTF-8, without white space around it.</param>
    public bool Contains(ReadOnlySpan<byte> code) =>
        code.Length <= sizeof(ulong) ? shortCodes.Contains(Packed(code)) : ContainsLong(code);

    private bool ContainsLong(ReadOnlySpan<byte> code)
    {
        Span<char> text = stackalloc char[CodeLengthMax];
        return code.Length <= CodeLengthMax
            && Ascii.ToUtf16(code, text, out var length) == System.Buffers.OperationStatus.Done
            && lookup.Contains(text[..length]);
    }

    /// <summary>No two texts of at most eight bytes have one number: XML has no zero bytes.</summary>
    private static ulong Packed(ReadOnlySpan<byte> code)
    {
        var packed = 0UL;
        foreach (var value in code)
        {
            packed = (packed << 8) | value;
        }

        return packed;
    }
}
