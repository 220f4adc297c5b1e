using System.Reflection;
using Gateway.Api.Http.Problems;
using Gateway.Domain.Languages;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace Gateway.Api.Http.Binding;

/// <summary>
/// The versions a change was made upon (RFC 9110, section 13.1.1). Without it a change is refused, so that nobody
/// overwrites what somebody else changed meanwhile. <c>*</c> stands for any version. Weak tags never match.
/// </summary>
internal sealed class IfMatch : IBound, IEndpointParameterMetadataProvider
{
    private readonly IReadOnlyList<EntityTagHeaderValue> tags;

    private IfMatch(IReadOnlyList<EntityTagHeaderValue> tags, Problem? refusal) =>
        (this.tags, Refusal) = (tags, refusal);

    public Problem? Refusal { get; }

    public static ValueTask<IfMatch> BindAsync(HttpContext context)
    {
        var header = context.Request.Headers.IfMatch.OfType<string>().ToList();
        return ValueTask.FromResult(
            header.Count == 0 ? new IfMatch([], Problem.Of(ProblemTypes.VersionRequired))
            : EntityTagHeaderValue.TryParseStrictList(header, out var tags) ? new IfMatch([.. tags], null)
            : new IfMatch([], Binding.Refusal.OfParameter("SGW-IF-MATCH", HeaderNames.IfMatch, new Sentence(
                "L'en-tête {0} doit porter un ETag entre guillemets, tel que la lecture l'a donné.",
                "De header {0} moet een ETag tussen aanhalingstekens dragen, zoals de lezing hem gaf.",
                "Der Header {0} muss einen ETag in Anführungszeichen tragen, wie beim Lesen erhalten.",
                "The header {0} must bear an ETag in quotes, as reading gave it."))));
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        builder.Metadata.Add(new DocumentedParameter(
            HeaderNames.IfMatch,
            ParameterLocation.Header,
            IsRequired: true,
            "The ETag that reading the object gave. When it has changed since, the answer is 412 and nothing is done.")
        {
            Example = "\"3\"",
        });
        builder.AddProblems(Status400BadRequest, Status412PreconditionFailed, Status428PreconditionRequired);
    }

    public bool Matches(int version) =>
        tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any)
            || tag.Compare(VersionTag.Of(version), useStrongComparison: true));
}
