using Gateway.Domain.Findings;
using Gateway.Domain.Languages;

namespace Gateway.Api.Http.Json;

/// <summary>A rule that a field of a request must meet before anything is made of it: its id and its
/// sentence.</summary>
internal sealed record FieldRule(string Id, Sentence Sentence)
{
    public Finding At(string pointer, params object[] values) =>
        Finding.Fatal(Id, pointer, values.Length == 0 ? Sentence : Sentence.With(values));
}
