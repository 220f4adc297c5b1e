using System.Text.Json;
using Gateway.Domain.Law;

namespace Gateway.Api.Law;

/// <summary>Rows of law as a change keeps them: JSON.</summary>
internal static class LawLineText
{
    public static string Write(IReadOnlyList<LawLine> lines) => JsonSerializer.Serialize(lines);

    public static IReadOnlyList<LawLine> Read(string text) =>
        JsonSerializer.Deserialize<List<LawLine>>(text)
        ?? throw new InvalidOperationException("A stored change of the law has no lines.");
}
