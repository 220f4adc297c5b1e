using System.Text.Json;
using System.Text.Json.Serialization;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;

namespace Gateway.Api.AccessPoint.Receiving;

/// <summary>Findings as they are kept: with their sentences, so that what was found reads the same when the rules and
/// the words have changed.</summary>
internal static class FindingJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static string Write(IReadOnlyList<Finding> findings) => findings.Count == 0
        ? "[]"
        : JsonSerializer.Serialize(findings.Select(Stored.Of), Options);

    public static IReadOnlyList<Finding> Read(string json) =>
        [.. JsonSerializer.Deserialize<Stored[]>(json, Options)!.Select(stored => stored.ToFinding())];

    private sealed record Stored(
        string Rule, Severity Severity, string? Path, string? Term, string Fr, string Nl, string De, string En)
    {
        public static Stored Of(Finding finding) => new(
            finding.Rule,
            finding.Severity,
            finding.Path,
            finding.Term,
            finding.Message.In(Language.Fr),
            finding.Message.In(Language.Nl),
            finding.Message.In(Language.De),
            finding.Message.In(Language.En));

        public Finding ToFinding() => new()
        {
            Rule = Rule,
            Severity = Severity,
            Path = Path,
            Term = Term,
            Message = new Sentence(Fr, Nl, De, En),
        };
    }
}
