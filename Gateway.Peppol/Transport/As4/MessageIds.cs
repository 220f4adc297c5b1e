namespace Gateway.Peppol.Transport.As4;

/// <summary>
/// Makes and judges message identifiers (RFC 2822, msg-id without its angle brackets). Made once per message: a retry
/// uses the same.
/// </summary>
public static class MessageIds
{
    private const int LengthMax = 255;

    public static string New(TimeProvider clock, string host)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return $"{Guid.CreateVersion7(clock.GetUtcNow())}@{host}";
    }

    /// <summary>What we send is a plain name and a host, so that it needs no escaping anywhere.</summary>
    internal static bool IsPlain(string id) =>
        IsUsable(id) && id.All(one => char.IsAsciiLetterOrDigit(one) || one is '.' or '_' or '-' or '@');

    /// <summary>Printable and of bearable length; many peers do not write more than that.</summary>
    internal static bool IsUsable(string? id) =>
        id is { Length: > 0 and <= LengthMax } && id.AsSpan().IndexOfAnyExceptInRange('!', '~') < 0;
}
