namespace Gateway.Domain.Parties;

/// <summary>Names a legal entity. Made in the order of time (UUID version 7, RFC 9562).</summary>
public readonly record struct LegalEntityId(Guid Value)
{
    public static bool TryParse(string? text, out LegalEntityId id)
    {
        var valid = Guid.TryParse(text, out var value);
        id = new(value);
        return valid;
    }

    public static LegalEntityId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    public override string ToString() => Value.ToString();
}
