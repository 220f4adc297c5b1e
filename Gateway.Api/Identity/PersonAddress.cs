using System.Diagnostics.CodeAnalysis;

namespace Gateway.Api.Identity;

/// <summary>
/// Who holds a key: an address of mail, in small letters, so that one person is written in one way. What it is worth
/// depends on who makes keys: the gateway compares addresses, it does not know people.
/// </summary>
internal static class PersonAddress
{
    public const int LengthMax = 100;

    public static bool TryParse(string? text, [NotNullWhen(true)] out string? person)
    {
        var address = text?.Trim().ToLowerInvariant();
        var at = address?.IndexOf('@', StringComparison.Ordinal) ?? -1;
        var isGood = at > 0 && at < address!.Length - 1 && address.Length <= LengthMax
            && address.IndexOf('@', at + 1) < 0
            && address.All(one => char.IsAscii(one) && !char.IsWhiteSpace(one) && !char.IsControl(one));
        person = isGood ? address : null;
        return isGood;
    }
}
