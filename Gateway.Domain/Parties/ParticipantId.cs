namespace Gateway.Domain.Parties;

/// <summary>
/// A Peppol participant: the ICD of its scheme and a value, <c>0208:0202239951</c>. The network compares values
/// without regard to case (Peppol Policy for use of identifiers), and so does equality here; the text keeps the
/// case it was given. Values of 0208 carry the check of the enterprise number, those of 0088 the check of the
/// GLN, those of 9925 that of the Belgian VAT number, all written without separators. The default value is none.
/// </summary>
public readonly struct ParticipantId : IEquatable<ParticipantId>
{
    /// <summary>The meta scheme of every participant of the network.</summary>
    public const string MetaScheme = "iso6523-actorid-upis";

    private const int ValueLengthMax = 130;

    private readonly string? scheme;
    private readonly string? value;

    private ParticipantId(string scheme, string value) => (this.scheme, this.value) = (scheme, value);

    /// <summary>The four digits of the scheme: 0208 for Belgian enterprises, 9925 for Belgian VAT numbers.</summary>
    public string Scheme => scheme ?? throw new InvalidOperationException("No participant was given.");

    public string Value => value ?? throw new InvalidOperationException("No participant was given.");

    /// <summary>
    /// The Belgian enterprise as participant: every one is registered under 0208 since 1 January 2026.
    /// </summary>
    public static ParticipantId Of(EnterpriseNumber number) => new("0208", number.Digits);

    public static bool operator ==(ParticipantId left, ParticipantId right) => left.Equals(right);

    public static bool operator !=(ParticipantId left, ParticipantId right) => !left.Equals(right);

    /// <summary>Reads <c>0208:0202239951</c>, with or without the meta scheme before it.</summary>
    public static bool TryParse(string? text, out ParticipantId participant)
    {
        var bare = (text ?? "").Trim();
        bare = bare.StartsWith(MetaScheme + "::", StringComparison.OrdinalIgnoreCase)
            ? bare[(MetaScheme.Length + 2)..]
            : bare;
        var valid = bare.Length is > 5 and <= 5 + ValueLengthMax
            && bare[4] == ':' && CheckDigits.IsDigits(bare.AsSpan(0, 4))
            && IsValue(bare[..4], bare[5..]);
        participant = valid ? new ParticipantId(bare[..4], bare[5..]) : default;
        return valid;
    }

    public static ParticipantId Parse(string text) => TryParse(text, out var participant)
        ? participant
        : throw new FormatException($"'{text}' is no Peppol participant.");

    public bool Equals(ParticipantId other) =>
        scheme == other.scheme && string.Equals(value, other.value, StringComparison.OrdinalIgnoreCase);

    public override bool Equals(object? obj) => obj is ParticipantId other && Equals(other);

    public override int GetHashCode() =>
        HashCode.Combine(scheme, value is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(value));

    public override string ToString() => scheme is null ? "" : $"{scheme}:{value}";

    private static bool IsValue(string scheme, string value) =>
        value.All(character => character is > ' ' and < '\u007F')
        && scheme switch
        {
            "0208" => value.Length == 10 && EnterpriseNumber.TryParse(value, out _),
            "0088" => value.Length == 13 && Gln.TryParse(value, out _),
            "9925" => value.Length == 12 && VatNumber.TryParse(value, out var vat) && vat.Country == Country.Belgium,
            _ => true,
        };
}
