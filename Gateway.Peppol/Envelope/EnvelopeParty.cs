using Gateway.Domain.Parties;

namespace Gateway.Peppol.Envelope;

/// <summary>
/// A participant as an envelope names it: <c>0208:0202239951</c>. Laxer than <see cref="ParticipantId"/>: a wrong
/// check digit is no fault of the envelope, it names somebody who is not served. Compared without regard to case.
/// </summary>
public sealed class EnvelopeParty : IEquatable<EnvelopeParty>
{
    /// <summary>Four digits of the scheme, a colon and 130 characters.</summary>
    private const int LengthMax = 135;

    private EnvelopeParty(string value) => Value = value;

    /// <summary>Scheme and number in the case they were written in.</summary>
    public string Value { get; }

    public static EnvelopeParty? TryCreate(string? authority, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var isWhole = authority == ParticipantId.MetaScheme
            && value.Length is > 5 and <= LengthMax && value[4] == ':'
            && value.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0
            && value.AsSpan().IndexOfAnyExceptInRange('!', '~') < 0;
        return isWhole ? new EnvelopeParty(value) : null;
    }

    public static EnvelopeParty Of(ParticipantId participant) => new(participant.ToString());

    /// <summary>The participant, or null when the number is not one that its scheme can have.</summary>
    public ParticipantId? ToParticipant() => ParticipantId.TryParse(Value, out var participant) ? participant : null;

    public bool Equals(EnvelopeParty? other) =>
        other is not null && string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    public override bool Equals(object? obj) => Equals(obj as EnvelopeParty);

    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value);

    public override string ToString() => Value;
}
