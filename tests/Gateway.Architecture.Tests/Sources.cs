namespace Gateway.Architecture.Tests;

/// <summary>The files of the repository that people wrote.</summary>
internal static class Sources
{
    private static readonly string[] Made =
        [".git", ".vs", ".idea", ".demo", "artifacts", "bin", "node_modules", "obj", "TestResults"];

    public static string Root { get; } = FindRoot();

    /// <summary>The C# files, without migrations, which are generated.</summary>
    public static IEnumerable<string> All() =>
        Files().Where(file => file.EndsWith(".cs", StringComparison.Ordinal) && !HasFolder(file, "Migrations"));

    /// <summary>Every file of the tree, without what builds and tools put there.</summary>
    public static IEnumerable<string> Files() => FilesBelow(Root);

    /// <summary>The path from the root, with slashes.</summary>
    public static string Relative(string file) => Path.GetRelativePath(Root, file);

    private static IEnumerable<string> FilesBelow(string folder) =>
        Directory.EnumerateFiles(folder)
            .Where(file => !Made.Contains(Path.GetFileName(file)))
            .Concat(Directory.EnumerateDirectories(folder)
                .Where(inner => !Made.Contains(Path.GetFileName(inner)))
                .SelectMany(FilesBelow));

    private static bool HasFolder(string file, string folder) =>
        Relative(file).Split(Path.DirectorySeparatorChar).Contains(folder);

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
