using Gateway.Domain.Parties;

namespace Gateway.Peppol.AccessPoint.Publishing;

/// <summary>The participants whose SMP we are.</summary>
public interface IPublishedParticipants
{
    /// <summary>The participant as it is now, or null for one that we do not publish.</summary>
    ValueTask<PublishedParticipant?> FindAsync(ParticipantId participant, CancellationToken cancellation);
}
