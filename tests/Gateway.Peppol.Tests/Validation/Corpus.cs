using System.IO.Compression;
using Gateway.Peppol.Validation;
using Gateway.Testing;

namespace Gateway.Peppol.Tests.Validation;

/// <summary>
/// Documents with the rules that the official artefacts fire on them: file, whether the schema takes it, rules. It is
/// reference material beside the repository; without it there is nothing to compare with.
/// </summary>
internal sealed class Corpus
{
    /// <summary>The official artefacts abort on the document, so what they list is not all.</summary>
    private const string AbortMark = "!ERROR";

    private readonly Dictionary<string, byte[]> documents;
    private readonly (string File, bool IsValid, string Rules)[] expected;

    private Corpus(string name, Dictionary<string, byte[]> documents, (string, bool, string)[] expected)
    {
        Name = name;
        this.documents = documents;
        this.expected = expected;
    }

    public string Name { get; }

    public int Count => expected.Length;

    public IEnumerable<byte[]> Documents => documents.Values;

    /// <summary>Null where the reference material is absent.</summary>
    /// <param name="name">The archive's name: <c>billing</c>.</param>
    /// <param name="column">Which column has the rules.</param>
    public static Corpus? Find(string name, int column = 2)
    {
        var archive = SharedFolder.Find("corpus", $"{name}.zip");
        var table = SharedFolder.Find("corpus", $"{name}-expected.tsv");
        if (archive is null || table is null)
        {
            return null;
        }

        var rows = File.ReadLines(table).Skip(1).Select(line => line.Split('\t'));
        return new Corpus(name, Unpack(archive), [.. rows.Select(row => (row[0], row[1] == "valid", row[column]))]);
    }

    public byte[] this[string file] => documents[file];

    /// <summary>
    /// Judges every document and tells where the verdict is not the expected one. Where the official artefacts abort,
    /// all that is expected is a fatal finding.
    /// </summary>
    /// <param name="release">The rules to judge by.</param>
    /// <param name="concerns">Only these rules are compared: <c>BR-02:fatal</c>.</param>
    public IEnumerable<CorpusDivergence> Compare(RuleRelease release, Func<string, bool> concerns)
    {
        foreach (var (file, isValid, rules) in expected)
        {
            var found = Rules(DocumentValidator.Validate(documents[file], release).ToRuleList()).ToHashSet();
            var wanted = Rules(rules).ToHashSet();
            var isAborted = wanted.Any(rule => rule.StartsWith(AbortMark, StringComparison.Ordinal));
            var divergence = isAborted
                ? new CorpusDivergence(file, found.Any(IsFatal) ? [] : ["(any):fatal"], [])
                : Difference(file, isValid ? wanted : [.. wanted, "XSD:fatal"], found, concerns);
            if (divergence.Missing.Length + divergence.Extra.Length > 0)
            {
                yield return divergence;
            }
        }
    }

    private static bool IsFatal(string rule) => rule.EndsWith(":fatal", StringComparison.Ordinal);

    private static CorpusDivergence Difference(
        string file, HashSet<string> wanted, HashSet<string> found, Func<string, bool> concerns) =>
        new(
            file,
            [.. wanted.Except(found).Where(concerns).Order(StringComparer.Ordinal)],
            [.. found.Except(wanted).Where(concerns).Order(StringComparer.Ordinal)]);

    private static string[] Rules(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries);

    private static Dictionary<string, byte[]> Unpack(string archive)
    {
        using var zip = ZipFile.OpenRead(archive);
        return zip.Entries.ToDictionary(entry => entry.Name, entry =>
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        });
    }
}
