namespace Gateway.Domain.Receivables;

/// <summary>Names a payment. Made in the order of time (UUID version 7, RFC 9562).</summary>
public readonly record struct PaymentId(Guid Value)
{
    public static bool TryParse(string? text, out PaymentId id)
    {
        var valid = Guid.TryParse(text, out var value);
        id = new(value);
        return valid;
    }

    public static PaymentId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    public override string ToString() => Value.ToString();
}
