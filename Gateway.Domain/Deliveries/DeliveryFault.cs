using Gateway.Domain.Languages;

namespace Gateway.Domain.Deliveries;

/// <summary>Why a try did not succeed: one of a closed list, which says whether trying again makes sense.</summary>
public sealed record DeliveryFault(string Code, bool IsTransient, Sentence Meaning)
{
    public bool Equals(DeliveryFault? other) => other is not null && Code == other.Code;

    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);
}
