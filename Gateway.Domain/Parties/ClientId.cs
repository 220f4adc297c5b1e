namespace Gateway.Domain.Parties;

/// <summary>Names a client. Made in the order of time (UUID version 7, RFC 9562).</summary>
public readonly record struct ClientId(Guid Value)
{
    public static ClientId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    public override string ToString() => Value.ToString();
}
