using Gateway.Domain.Deliveries;
using Gateway.Domain.Languages;

namespace Gateway.Api.Http.Deliveries;

/// <summary>Why a delivery takes its channel.</summary>
internal sealed record RouteFields
{
    /// <summary>One of a closed list, stable.</summary>
    public required string Code { get; init; }

    /// <summary>In the language of the request.</summary>
    public required string Message { get; init; }

    public static RouteFields Of(RouteReason reason, Language language) =>
        new() { Code = reason.Code, Message = reason.Meaning.In(language) };
}
