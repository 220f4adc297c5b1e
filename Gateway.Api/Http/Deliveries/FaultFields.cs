using Gateway.Domain.Deliveries;
using Gateway.Domain.Languages;

namespace Gateway.Api.Http.Deliveries;

/// <summary>Why a try did not succeed.</summary>
internal sealed record FaultFields
{
    /// <summary>One of a closed list, stable.</summary>
    public required string Code { get; init; }

    /// <summary>Whether the gateway tries again by itself.</summary>
    public required bool Transient { get; init; }

    /// <summary>In the language of the request.</summary>
    public required string Message { get; init; }

    public static FaultFields Of(DeliveryFault fault, Language language) => new()
    {
        Code = fault.Code,
        Transient = fault.IsTransient,
        Message = fault.Meaning.In(language),
    };
}
