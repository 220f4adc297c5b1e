using System.Runtime.CompilerServices;

namespace Gateway.Testing;

/// <summary>
/// What a test expects, kept in a file beside it: <c>tests/Project/Folder/TestClass/TestName.extension</c>. Running the
/// tests with UPDATE_GOLDEN=1 writes the files anew, so that a change shows as changed lines to be read and agreed to.
/// </summary>
public static class GoldenFile
{
    private static bool IsUpdated => Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    /// <summary>The text the test that asks expects; after an update what it has now.</summary>
    /// <param name="test">The test class.</param>
    /// <param name="extension">Of the file, without a dot.</param>
    /// <param name="actual">What the test has now.</param>
    /// <param name="testName">The test, by default the method that asks.</param>
    public static string Expected(Type test, string extension, string actual, [CallerMemberName] string testName = "")
    {
        ArgumentNullException.ThrowIfNull(test);
        var path = PathOf(test, $"{testName}.{extension}");
        if (IsUpdated)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        return File.Exists(path)
            ? File.ReadAllText(path)
            : throw new InvalidOperationException($"{path} is missing; run the test with UPDATE_GOLDEN=1 and read it.");
    }

    private static string PathOf(Type test, string file)
    {
        var project = test.Assembly.GetName().Name!;
        var folders = test.Namespace![project.Length..].Split('.', StringSplitOptions.RemoveEmptyEntries);
        return Path.Combine([Repository.Root, "tests", project, .. folders, test.Name, file]);
    }
}
