namespace Gateway.Domain.Parties;

/// <summary>Names a production unit. Made in the order of time (UUID version 7, RFC 9562).</summary>
public readonly record struct ProductionUnitId(Guid Value)
{
    public static ProductionUnitId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    public override string ToString() => Value.ToString();
}
