namespace Gateway.Domain.Banking;

/// <summary>Names an account of ours at a bank. Made in the order of time (UUID version 7, RFC 9562).</summary>
public readonly record struct BankAccountId(Guid Value) : IComparable<BankAccountId>
{
    public static bool operator <(BankAccountId left, BankAccountId right) => left.CompareTo(right) < 0;

    public static bool operator >(BankAccountId left, BankAccountId right) => left.CompareTo(right) > 0;

    public static bool operator <=(BankAccountId left, BankAccountId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(BankAccountId left, BankAccountId right) => left.CompareTo(right) >= 0;

    public static bool TryParse(string? text, out BankAccountId id)
    {
        var valid = Guid.TryParse(text, out var value);
        id = new(value);
        return valid;
    }

    public static BankAccountId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    /// <summary>In the order they were made, to the millisecond.</summary>
    public int CompareTo(BankAccountId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
