using System.Collections.Concurrent;
using Gateway.Domain.Parties;
using Gateway.Peppol.AccessPoint.Publishing;

namespace Gateway.Peppol.AccessPoint.Sandbox;

/// <summary>The participants of a sandbox's SMP, in memory, added and changed while it runs.</summary>
public sealed class SandboxParticipants : IPublishedParticipants
{
    private readonly ConcurrentDictionary<ParticipantId, PublishedParticipant> participants = new();

    public void Set(PublishedParticipant participant)
    {
        ArgumentNullException.ThrowIfNull(participant);
        participants[participant.Participant] = participant;
    }

    public void Remove(ParticipantId participant) => participants.TryRemove(participant, out _);

    public ValueTask<PublishedParticipant?> FindAsync(ParticipantId participant, CancellationToken cancellation) =>
        ValueTask.FromResult(participants.GetValueOrDefault(participant));
}
