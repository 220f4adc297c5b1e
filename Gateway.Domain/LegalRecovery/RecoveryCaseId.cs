namespace Gateway.Domain.LegalRecovery;

/// <summary>Names a recovery case. Made in the order of time (UUID version 7, RFC 9562).</summary>
public readonly record struct RecoveryCaseId(Guid Value) : IComparable<RecoveryCaseId>
{
    public static bool operator <(RecoveryCaseId left, RecoveryCaseId right) => left.CompareTo(right) < 0;

    public static bool operator >(RecoveryCaseId left, RecoveryCaseId right) => left.CompareTo(right) > 0;

    public static bool operator <=(RecoveryCaseId left, RecoveryCaseId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(RecoveryCaseId left, RecoveryCaseId right) => left.CompareTo(right) >= 0;

    public static bool TryParse(string? text, out RecoveryCaseId id)
    {
        var valid = Guid.TryParse(text, out var value);
        id = new(value);
        return valid;
    }

    public static RecoveryCaseId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    /// <summary>In the order they were made, to the millisecond.</summary>
    public int CompareTo(RecoveryCaseId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
