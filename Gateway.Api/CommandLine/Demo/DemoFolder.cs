namespace Gateway.Api.CommandLine.Demo;

/// <summary>The demo's folder. A file in it says that it is one, so that no other folder is ever emptied.</summary>
internal static class DemoFolder
{
    private const string Mark = "this-is-a-demo";

    public static bool TryEmpty(string folder)
    {
        if (Directory.Exists(folder)
            && Directory.EnumerateFileSystemEntries(folder).Any()
            && !File.Exists(Path.Combine(folder, Mark)))
        {
            return false;
        }

        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, Mark), "Emptied by the next gateway demo.\n");
        return true;
    }
}
