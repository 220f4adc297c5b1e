using System.Collections.Concurrent;
using Gateway.Domain.Parties;
using Gateway.Peppol.Envelope;

namespace Gateway.Peppol.Routing.Lookup;

/// <summary>
/// What lookups learned and may use again for a while. Only good answers are kept: who registers today must be found
/// today. Used by many threads.
/// </summary>
internal sealed class LookupMemory(LookupOptions options, TimeProvider clock)
{
    private readonly ConcurrentDictionary<ParticipantId, (Uri Address, DateTimeOffset End)> publishers = new();

    private readonly ConcurrentDictionary<
        ParticipantId, ConcurrentDictionary<DocumentTypeId, (RememberedMetadata Metadata, DateTimeOffset End)>>
        metadata = new();

    public Uri? Publisher(ParticipantId participant) =>
        publishers.TryGetValue(participant, out var kept) && clock.GetUtcNow() < kept.End ? kept.Address : null;

    public RememberedMetadata? Metadata(ParticipantId participant, DocumentTypeId documentType) =>
        metadata.TryGetValue(participant, out var ofParticipant)
        && ofParticipant.TryGetValue(documentType, out var kept) && clock.GetUtcNow() < kept.End
            ? kept.Metadata
            : null;

    public void Keep(ParticipantId participant, Uri publisher, TimeSpan ttl)
    {
        MakeRoom(publishers);
        publishers[participant] =
            (publisher, clock.GetUtcNow() + (ttl < options.PublisherMax ? ttl : options.PublisherMax));
    }

    public void Keep(ParticipantId participant, DocumentTypeId documentType, RememberedMetadata learned)
    {
        MakeRoom(metadata);
        metadata.GetOrAdd(participant, _ => new())[documentType] = (learned, clock.GetUtcNow() + options.MetadataMax);
    }

    public void Forget(ParticipantId participant)
    {
        publishers.TryRemove(participant, out _);
        metadata.TryRemove(participant, out _);
    }

    private void MakeRoom<T>(ConcurrentDictionary<ParticipantId, T> entries)
    {
        if (entries.Count >= options.EntriesMax)
        {
            entries.Clear();
        }
    }
}
