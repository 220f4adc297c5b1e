namespace Gateway.Architecture.Tests;

/// <summary>What no compiler checks of the sources, and a reader still feels.</summary>
public class TidyTests
{
    private const int FileLinesMax = 400;
    private const int LineLengthMax = 120;

    private static readonly string[] VagueWords =
    [
        "Common", "Helper", "Helpers", "Manager", "Managers", "Misc", "Service", "Services", "Shared", "Util", "Utils",
    ];

    [Fact]
    public void No_file_is_longer_than_400_lines() =>
        Sources.All().Where(file => File.ReadLines(file).Count() > FileLinesMax).ShouldBeEmpty();

    [Fact]
    public void No_line_is_wider_than_120_columns() =>
        Sources.All().Where(file => File.ReadLines(file).Any(line => line.Length > LineLengthMax)).ShouldBeEmpty();

    [Fact]
    public void No_file_or_folder_has_a_vague_name() =>
        Sources.All()
            .Where(file => Path.GetRelativePath(Sources.Root, file).Split('/', '.').Any(VagueWords.Contains))
            .ShouldBeEmpty();
}
