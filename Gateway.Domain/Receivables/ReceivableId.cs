namespace Gateway.Domain.Receivables;

/// <summary>Names the receivable of one invoice. Made in the order of time (UUID version 7, RFC 9562).</summary>
public readonly record struct ReceivableId(Guid Value)
{
    public static ReceivableId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    public override string ToString() => Value.ToString();
}
