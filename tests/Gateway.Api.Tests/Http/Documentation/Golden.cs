namespace Gateway.Api.Tests.Http.Documentation;

/// <summary>Compares with a file of the repository, so that what changes shows as changed lines. With UPDATE_GOLDEN=1
/// in
/// the environment it is rewritten instead.</summary>
internal static class Golden
{
    public static void Compare(string actual, params string[] path)
    {
        var file = Path.Combine([ProjectFolder(), .. path]);
        var text = actual.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(file, text);
        }

        File.Exists(file).ShouldBeTrue($"{file} is missing; UPDATE_GOLDEN=1 writes it.");
        text.ShouldBe(File.ReadAllText(file));
    }

    private static string ProjectFolder()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Smart.Gateway.sln")))
            {
                return Path.Combine(folder, "tests", "Gateway.Api.Tests");
            }
        }

        throw new InvalidOperationException("Run the tests inside the repository: Smart.Gateway.sln was not found.");
    }
}
