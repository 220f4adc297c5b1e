using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gateway.Peppol.AccessPoint.Diagnosis;

/// <summary>What a diagnosis did, step by step, for people or for programs.</summary>
public sealed class DiagnosisReport
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // For a terminal, not for HTML.
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private readonly List<DiagnosisStep> steps = [];

    public IReadOnlyList<DiagnosisStep> Steps => steps;

    /// <summary>Whether no step refused.</summary>
    public bool IsValid => steps.TrueForAll(step => step.Verdict != StepVerdict.Refused);

    /// <summary>One line a step, and the verdict at the end.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        foreach (var step in steps)
        {
            var mark = step.Verdict switch
            {
                StepVerdict.Passed => "ok     ",
                StepVerdict.Noted => "note   ",
                _ => "REFUSED",
            };
            text.Append(mark).Append("  ").Append(step.Name).Append(": ").Append(step.Detail).Append('\n');
        }

        return text.Append(IsValid ? "valid" : "refused").Append('\n').ToString();
    }

    public string ToJson() => JsonSerializer.Serialize(new { Valid = IsValid, Steps = steps }, Json);

    internal void Pass(string name, string detail) => Add(name, StepVerdict.Passed, detail);

    internal void Note(string name, string detail) => Add(name, StepVerdict.Noted, detail);

    internal void Refuse(string name, string detail) => Add(name, StepVerdict.Refused, detail);

    private void Add(string name, StepVerdict verdict, string detail) =>
        steps.Add(new DiagnosisStep(name, verdict, string.Join(' ', detail.Split('\r', '\n', '\t'))));
}
