using Gateway.Domain.Languages;

namespace Gateway.Api.Http.Problems;

/// <summary>One kind of problem (RFC 9457): a stable address, its status, and what a caller does about it.</summary>
/// <param name="Slug">The last part of its address.</param>
/// <param name="Status">The HTTP status it always has.</param>
/// <param name="Title">What it is; the same for every occurrence.</param>
/// <param name="Remedy">What the caller does about it.</param>
internal sealed record ProblemType(string Slug, int Status, Sentence Title, Sentence Remedy)
{
    /// <summary>Relative to the gateway's own address, where its page is.</summary>
    public string Uri => $"/docs/problems/{Slug}";
}
