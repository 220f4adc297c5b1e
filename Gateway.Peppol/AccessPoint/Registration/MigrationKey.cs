using System.Security.Cryptography;

namespace Gateway.Peppol.AccessPoint.Registration;

/// <summary>
/// The secret with which a participant moves from one SMP to another: whoever knows it may take the participant. 8 to
/// 24 characters without blanks, with at least two capital letters, small letters, digits and special characters each
/// (BDMSL interface control document 1.30). Prints only its type.
/// </summary>
public sealed class MigrationKey : IEquatable<MigrationKey>
{
    private const int LengthMin = 8;
    private const int LengthMax = 24;
    private const int OfEachKind = 2;
    private const string Capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Smalls = "abcdefghijklmnopqrstuvwxyz";
    private const string Digits = "0123456789";
    private const string Specials = "@#$%()[]{}*^_-!~|+=";

    private static readonly string[] Kinds = [Capitals, Smalls, Digits, Specials];

    private readonly string value;

    private MigrationKey(string value) => this.value = value;

    /// <summary>A new key from the system's random numbers.</summary>
    public static MigrationKey New()
    {
        var characters = Kinds.SelectMany(kind => RandomNumberGenerator.GetItems<char>(kind, OfEachKind))
            .Concat(RandomNumberGenerator.GetItems<char>(
                string.Concat(Kinds), LengthMax - (OfEachKind * Kinds.Length)))
            .ToArray();
        RandomNumberGenerator.Shuffle<char>(characters);
        return new MigrationKey(new string(characters));
    }

    /// <summary>A key that the other service provider gave; null for one that the locator would refuse.</summary>
    public static MigrationKey? TryParse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var isKey = text.Length is >= LengthMin and <= LengthMax
            && text.All(character => character is > ' ' and < '\u007F')
            && Kinds.All(kind => text.Count(character => kind.Contains(character, StringComparison.Ordinal))
                >= OfEachKind);
        return isKey ? new MigrationKey(text) : null;
    }

    /// <summary>The secret itself, to be shown once or sent.</summary>
    public string Reveal() => value;

    public bool Equals(MigrationKey? other) => other is not null && value == other.value;

    public override bool Equals(object? obj) => Equals(obj as MigrationKey);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(value);

    public override string ToString() => nameof(MigrationKey);
}
