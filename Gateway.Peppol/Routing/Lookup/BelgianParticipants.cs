using Gateway.Domain.Parties;

namespace Gateway.Peppol.Routing.Lookup;

/// <summary>Under what a Belgian enterprise may be registered: its enterprise number (0208), which every one is since
/// 1 January 2026, and the older, optional scheme of the VAT number (9925).</summary>
public static class BelgianParticipants
{
    /// <summary>0208 first, then 9925.</summary>
    public static IReadOnlyList<ParticipantId> Of(EnterpriseNumber number) =>
        [ParticipantId.Of(number), ParticipantId.Parse($"9925:be{number.Digits}")];

    /// <summary>Those of the enterprise behind a participant of 0208; of any other participant only itself.</summary>
    public static IReadOnlyList<ParticipantId> Of(ParticipantId participant) =>
        participant.Scheme == "0208" && EnterpriseNumber.TryParse(participant.Value, out var number)
            ? Of(number)
            : [participant];
}
