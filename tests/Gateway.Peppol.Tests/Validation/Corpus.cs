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

    /// <summary>Judges every document and tells where the verdict is not the expected one.</summary>
    /// <param name="release">The rules to judge by.</param>
    /// <param name="concerns">Only these rules are compared; an aborted document is compared when it is null.</param>
    public IEnumerable<CorpusDivergence> Compare(RuleRelease release, Func<string, bool>? concerns = null)
    {
        foreach (var (file, isValid, rules) in expected)
        {
            var found = Rules(DocumentValidator.Validate(documents[file], release).ToRuleList()).ToHashSet();
            var wanted = Rules(rules).ToHashSet();
            if (!isValid)
            {
                wanted.Add("XSD:fatal");
            }

            if (wanted.RemoveWhere(rule => rule.StartsWith(AbortMark, StringComparison.Ordinal)) > 0)
            {
                if (concerns is null && !found.Any(rule => rule.EndsWith(":fatal", StringComparison.Ordinal)))
                {
                    yield return new CorpusDivergence(file, ["a fatal finding"], []);
                }

                continue;
            }

            string[] missing = [.. wanted.Except(found).Where(Concerned).Order(StringComparer.Ordinal)];
            string[] extra = [.. found.Except(wanted).Where(Concerned).Order(StringComparer.Ordinal)];
            if (missing.Length + extra.Length > 0)
            {
                yield return new CorpusDivergence(file, missing, extra);
            }
        }

        bool Concerned(string rule) => concerns is null || concerns(rule);
    }

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
