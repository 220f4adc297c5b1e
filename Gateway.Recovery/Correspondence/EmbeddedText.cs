namespace Gateway.Recovery.Correspondence;

/// <summary>The text files that travel inside the assembly: style sheet, worker script, country names.</summary>
internal static class EmbeddedText
{
    /// <summary>The whole text of a file, named by its path below this folder: <c>Paper.paper.css</c>.</summary>
    public static string Read(string name)
    {
        var resource = $"{typeof(EmbeddedText).Namespace}.{name}";
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly was built without {resource}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
