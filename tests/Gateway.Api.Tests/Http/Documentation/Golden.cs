using Gateway.Testing;

namespace Gateway.Api.Tests.Http.Documentation;

/// <summary>
/// Compares with a file of the repository, so that what changes shows as changed lines. With UPDATE_GOLDEN=1 in the
/// environment it is rewritten instead.
/// </summary>
internal static class Golden
{
    public static void Compare(string actual, params string[] path)
    {
        var file = Path.Combine([Repository.Root, "tests", "Gateway.Api.Tests", .. path]);
        var text = actual.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(file, text);
        }

        File.Exists(file).ShouldBeTrue($"{file} is missing; UPDATE_GOLDEN=1 writes it.");
        FirstDifference(File.ReadAllLines(file), text.Split('\n')[..^1])
            .ShouldBeNull("UPDATE_GOLDEN=1 writes it as it is now.");
    }

    /// <summary>One line tells more than two long texts.</summary>
    private static string? FirstDifference(string[] expected, string[] actual)
    {
        var same = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        return same == expected.Length && same == actual.Length
            ? null
            : $"line {same + 1}: was {expected.ElementAtOrDefault(same)}, is {actual.ElementAtOrDefault(same)}";
    }
}
