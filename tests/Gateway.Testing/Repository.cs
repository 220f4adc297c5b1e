namespace Gateway.Testing;

/// <summary>The folder the tests were built from.</summary>
public static class Repository
{
    /// <summary>
    /// Found by the solution above the test's own folder: paths of the compiler are not kept in CI builds.
    /// </summary>
    public static string Root { get; } = FindRoot();

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
