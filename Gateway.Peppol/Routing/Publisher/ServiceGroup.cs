using Gateway.Domain.Parties;
using Gateway.Peppol.Envelope;

namespace Gateway.Peppol.Routing.Publisher;

/// <summary>What a participant accepts, as its SMP lists it. The list is not signed: it tells a person what to try, and
/// whatever is chosen from it is read again, signed.</summary>
public sealed record ServiceGroup(ParticipantId Participant, IReadOnlyList<DocumentTypeId> DocumentTypes);
