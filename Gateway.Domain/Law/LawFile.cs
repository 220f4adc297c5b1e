namespace Gateway.Domain.Law;

/// <summary>
/// A file of rows, one a line, columns divided by tabs. <c>Law/Rows/README.md</c> says how it is written.
/// </summary>
public sealed record LawFile(string Name, string Text)
{
    private const string Folder = "Gateway.Domain.Law.Rows.";

    /// <summary>The files that come with the product.</summary>
    public static IEnumerable<LawFile> Embedded()
    {
        var assembly = typeof(LawFile).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var reader = new StreamReader(stream);
            yield return new(name[Folder.Length..], reader.ReadToEnd());
        }
    }
}
