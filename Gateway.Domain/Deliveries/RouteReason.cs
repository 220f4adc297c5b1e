using Gateway.Domain.Languages;

namespace Gateway.Domain.Deliveries;

/// <summary>Why a document takes the channel it takes: one of a closed list, <see cref="RouteReasons"/>.</summary>
public sealed record RouteReason(string Code, Sentence Meaning)
{
    public bool Equals(RouteReason? other) => other is not null && Code == other.Code;

    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);
}
