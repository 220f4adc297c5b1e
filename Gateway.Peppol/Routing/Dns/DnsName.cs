using System.Buffers;

namespace Gateway.Peppol.Routing.Dns;

/// <summary>
/// A domain name: lower case, without the dot at its end, of letters, digits, hyphens and underscores. A label has at
/// most 63 octets, the whole at most 253 (RFC 1035, 2.3.4). Names compare without regard to case, so equality of the
/// lower case is theirs.
/// </summary>
public sealed record DnsName
{
    private const int LabelMax = 63;
    private const int TextMax = 253;

    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_.");

    private DnsName(string text) => Text = text;

    public string Text { get; }

    /// <summary>Reads a name with or without the dot at its end; null for what is none.</summary>
    public static DnsName? TryCreate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var name = (text.EndsWith('.') ? text[..^1] : text).ToLowerInvariant();
        return name.Length is > 0 and <= TextMax
            && !name.AsSpan().ContainsAnyExcept(Allowed)
            && name.Split('.').All(label => label.Length is > 0 and <= LabelMax)
            ? new DnsName(name)
            : null;
    }

    /// <exception cref="FormatException">The text is no domain name.</exception>
    public static DnsName Parse(string text) =>
        TryCreate(text) ?? throw new FormatException($"'{text}' is no domain name.");

    /// <summary>The name below another: <c>label.label.zone</c>.</summary>
    /// <exception cref="FormatException">The whole is no domain name.</exception>
    public DnsName Below(DnsName zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return Parse($"{Text}.{zone.Text}");
    }

    public override string ToString() => Text + ".";
}
