namespace Gateway.Domain.Invoicing;

/// <summary>Names an issued invoice or credit note. Made in the order of time (UUID version 7, RFC 9562).</summary>
public readonly record struct DocumentId(Guid Value)
{
    public static DocumentId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    public override string ToString() => Value.ToString();
}
