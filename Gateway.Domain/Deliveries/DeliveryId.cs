namespace Gateway.Domain.Deliveries;

/// <summary>Names a delivery. Made in the order of time (UUID version 7, RFC 9562).</summary>
public readonly record struct DeliveryId(Guid Value)
{
    public static bool TryParse(string? text, out DeliveryId id)
    {
        var valid = Guid.TryParse(text, out var value);
        id = new(value);
        return valid;
    }

    public static DeliveryId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    public override string ToString() => Value.ToString();
}
