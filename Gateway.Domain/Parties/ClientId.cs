namespace Gateway.Domain.Parties;

/// <summary>Names a client. Made in the order of time (UUID version 7, RFC 9562).</summary>
public readonly record struct ClientId(Guid Value) : IComparable<ClientId>
{
    public static bool operator <(ClientId left, ClientId right) => left.CompareTo(right) < 0;

    public static bool operator >(ClientId left, ClientId right) => left.CompareTo(right) > 0;

    public static bool operator <=(ClientId left, ClientId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ClientId left, ClientId right) => left.CompareTo(right) >= 0;

    public static bool TryParse(string? text, out ClientId id)
    {
        var valid = Guid.TryParse(text, out var value);
        id = new(value);
        return valid;
    }

    public static ClientId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    /// <summary>In the order they were made, to the millisecond.</summary>
    public int CompareTo(ClientId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
