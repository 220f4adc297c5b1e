using System.Text.RegularExpressions;
using Gateway.Domain.Parties;

namespace Gateway.Peppol.Responses;

/// <summary>
/// Service providers as participants (Peppol SPIS, scheme 0242): the six digits of their seat, alone or with a use case
/// behind them: <c>0242:000306</c>, <c>0242:000306-MLS.TEST</c>.
/// </summary>
public static partial class ServiceProviders
{
    public const string Scheme = "0242";

    private const int SeatDigits = 6;

    /// <summary>The main id of the provider whose certificates name this seat: <c>PBE000123</c>.</summary>
    /// <exception cref="FormatException">It does not end with six digits.</exception>
    public static ParticipantId OfSeat(string seat)
    {
        ArgumentNullException.ThrowIfNull(seat);
        var main = $"{Scheme}:{(seat.Length < SeatDigits ? seat : seat[^SeatDigits..])}";
        return TryRead(main) ?? throw new FormatException($"'{seat}' is no seat.");
    }

    /// <summary>Null for what is no service provider.</summary>
    public static ParticipantId? TryRead(string? text) =>
        ParticipantId.TryParse(text, out var participant) && IsOne(participant) ? participant : null;

    public static bool IsOne(ParticipantId participant) =>
        participant.Scheme == Scheme && Form().IsMatch(participant.Value);

    [GeneratedRegex(
        @"\A[0-9]{6}(-[0-9A-Z_]{3,12}(\.[0-9A-Z\-._~]{3,24})?)?\z",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
            | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
