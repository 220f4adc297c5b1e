namespace Gateway.Architecture.Tests;

/// <summary>The C# files of the repository that people wrote.</summary>
internal static class Sources
{
    public static string Root { get; } = FindRoot();

    public static IEnumerable<string> All() =>
        Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
            .Where(file => !HasFolder(file, "obj") && !HasFolder(file, "bin") && !HasFolder(file, "Migrations"));

    private static bool HasFolder(string file, string folder) =>
        Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Contains(folder);

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Smart.Gateway.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException("Run the tests inside the repository: Smart.Gateway.sln was not found.");
    }
}
