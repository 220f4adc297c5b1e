namespace Gateway.Domain.Parties;

/// <summary>Names a legal entity. Made in the order of time (UUID version 7, RFC 9562).</summary>
public readonly record struct LegalEntityId(Guid Value)
{
    public static LegalEntityId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    public override string ToString() => Value.ToString();
}
