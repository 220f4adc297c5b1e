using System.Runtime.Versioning;
using System.Text.RegularExpressions;

namespace Gateway.Architecture.Tests;

/// <summary>What must not be in the repository, and what a newcomer meets first.</summary>
[UnsupportedOSPlatform("windows")]
public partial class RepositoryTests
{
    private static readonly string[] KeyFiles = [".key", ".p12", ".pfx", ".jks", ".password"];

    private static readonly string[] Binaries = [".dll", ".gif", ".ico", ".jpg", ".pdf", ".png", ".ttf", ".zip"];

    [Fact]
    public void No_private_key_lies_in_the_repository() =>
        Sources.Files()
            .Where(file => KeyFiles.Contains(Path.GetExtension(file))
                || (IsText(file) && PrivateKey().IsMatch(File.ReadAllText(file))))
            .Select(Sources.Relative)
            .ShouldBeEmpty();

    [Fact]
    public void No_file_names_a_path_of_somebodys_machine() =>
        Sources.Files().Where(file => IsText(file) && MachinePath().IsMatch(File.ReadAllText(file)))
            .Select(Sources.Relative).ShouldBeEmpty();

    [Theory]
    [InlineData("eng/test")]
    [InlineData("eng/demo")]
    [InlineData("eng/migrate")]
    [InlineData(".ci/run")]
    [InlineData("certs/make-test-pki")]
    public void Scripts_can_be_run(string script)
    {
        var path = Path.Combine(Sources.Root, script);
        File.ReadLines(path).First().ShouldBe("#!/usr/bin/env bash");
        File.GetUnixFileMode(path).HasFlag(UnixFileMode.UserExecute).ShouldBeTrue();
    }

    [Fact]
    public void A_newcomer_is_given_two_commands_to_set_up()
    {
        var commands = MarkdownFile.Read("README.md").Blocks.First(block => block.Language == "sh").Text;
        commands.Split('\n').Select(line => line.Split('#')[0].Trim()).ShouldBe(["eng/demo", "eng/test"]);
    }

    [Fact]
    public void What_CI_runs_is_what_a_person_runs() =>
        File.ReadLines(Path.Combine(Sources.Root, ".ci", "run")).Skip(1).ShouldHaveSingleItem()
            .ShouldContain("eng/test");

    private static bool IsText(string file) => !Binaries.Contains(Path.GetExtension(file));

    [GeneratedRegex("-----BEGIN [A-Z ]*PRIVATE KEY-----", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PrivateKey();

    /// <summary>A home, a working or a temporary folder; paths that every system has, such as /usr/lib, are no
    /// one's.</summary>
    [GeneratedRegex(
        @"(?<![\w.$}~-])/(work|home|root|Users|tmp|var/folders)/\w|\b[A-Z]:\\+(dev|src|temp|users|work)\b",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex MachinePath();
}
