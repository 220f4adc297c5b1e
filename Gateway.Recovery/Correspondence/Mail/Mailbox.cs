using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Gateway.Recovery.Correspondence.Mail;

/// <summary>
/// A mail address with the name of who is behind it (RFC 5322 mailbox). The local part is a dot-atom of ASCII, which
/// every server takes; a domain in other letters is carried in its ASCII form (IDNA). Nothing that could end a header
/// or a command gets in.
/// </summary>
public sealed record Mailbox
{
    public const int AddressLengthMax = 254; // RFC 5321, 4.5.3.1.3 less the angle brackets
    public const int NameLengthMax = 200;

    private const int LocalPartLengthMax = 64;
    private const string AtomSymbols = "!#$%&'*+-/=?^_`{|}~";

    private static readonly IdnMapping Idn = new();

    private Mailbox(string address, string? name) => (Address, Name) = (address, name);

    public string Address { get; }

    public string? Name { get; }

    /// <summary>False for an address that no server would take, and for a name with control characters.</summary>
    public static bool TryParse(string? address, string? name, [NotNullWhen(true)] out Mailbox? mailbox)
    {
        mailbox = null;
        var cleanName = string.IsNullOrWhiteSpace(name) ? null : name.Trim();
        if (cleanName is not null && (cleanName.Length > NameLengthMax || cleanName.Any(char.IsControl)))
        {
            return false;
        }

        address ??= "";
        var at = address.LastIndexOf('@');
        if (at is < 1 or > LocalPartLengthMax || !IsDotAtom(address.AsSpan(0, at)))
        {
            return false;
        }

        var domain = AsciiDomain(address[(at + 1)..]);
        if (domain is null || at + 1 + domain.Length > AddressLengthMax)
        {
            return false;
        }

        mailbox = new Mailbox($"{address[..at]}@{domain}", cleanName);
        return true;
    }

    public static Mailbox Parse(string address, string? name = null) => TryParse(address, name, out var mailbox)
        ? mailbox
        : throw new FormatException("This is no mail address with a name that a header can carry.");

    public override string ToString() => Name is null ? Address : $"{Name} <{Address}>";

    /// <summary>Letters, digits and the symbols of RFC 5322 atext, in parts joined by single dots.</summary>
    internal static bool IsDotAtom(ReadOnlySpan<char> text)
    {
        var previous = '.';
        foreach (var character in text)
        {
            var isPart = char.IsAsciiLetterOrDigit(character) || AtomSymbols.Contains(character);
            if (!isPart && (character != '.' || previous == '.'))
            {
                return false;
            }

            previous = character;
        }

        return previous != '.';
    }

    private static string? AsciiDomain(string domain)
    {
        try
        {
            var ascii = Idn.GetAscii(domain);
            return ascii.Split('.').All(IsHostLabel) ? ascii : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsHostLabel(string label) =>
        label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-'
        && label.All(character => char.IsAsciiLetterOrDigit(character) || character == '-');
}
