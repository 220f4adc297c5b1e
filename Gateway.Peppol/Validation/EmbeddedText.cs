namespace Gateway.Peppol.Validation;

/// <summary>The tables that come with the assembly as text.</summary>
internal static class EmbeddedText
{
    /// <summary>The lines of a table that say something: no blank ones, no comments (<c>#</c>).</summary>
    /// <param name="name">Its place below the assembly's namespace: <c>Validation.Structure.ubl-2.1.txt</c>.</param>
    public static IEnumerable<string> Lines(string name)
    {
        var resource = $"Gateway.Peppol.{name}";
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly has no table {resource}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
