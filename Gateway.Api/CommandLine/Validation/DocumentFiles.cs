namespace Gateway.Api.CommandLine.Validation;

/// <summary>The files that a caller named, one by one or by folder.</summary>
internal static class DocumentFiles
{
    public const string StandardInput = "-";

    /// <summary>Adds a file, the XML files of a folder in the order of their names, or standard input. False when there
    /// is no such thing.</summary>
    public static bool TryAdd(string name, List<string> files)
    {
        if (name == StandardInput || File.Exists(name))
        {
            files.Add(name);
            return true;
        }

        if (!Directory.Exists(name))
        {
            return false;
        }

        files.AddRange(Directory.EnumerateFiles(name, "*.xml", new EnumerationOptions { RecurseSubdirectories = true })
            .Order(StringComparer.Ordinal));
        return true;
    }
}
