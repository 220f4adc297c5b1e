using Gateway.Domain.Parties;

namespace Gateway.Peppol.AccessPoint.Registration;

/// <summary>
/// The registrations of our SMP at the Service Metadata Locator of the stage. A participant lives at exactly one SMP.
/// Nothing here throws for what the network does.
/// </summary>
public interface ISmlRegistrations
{
    /// <summary>Makes our SMP known, once, before any participant.</summary>
    Task<SmlOutcome> AnnouncePublisherAsync(Uri address, string ipAddress, CancellationToken cancellation);

    /// <summary>Changes the address of our SMP, for all its participants.</summary>
    Task<SmlOutcome> MovePublisherAsync(Uri address, string ipAddress, CancellationToken cancellation);

    /// <summary>Registers the next certificate of our SMP; from that day on only it is accepted.</summary>
    Task<SmlOutcome> PrepareCertificateAsync(string certificatePem, DateOnly from, CancellationToken cancellation);

    /// <summary>Registers a participant with a NAPTR record of the service Meta:SMP.</summary>
    Task<SmlOutcome> RegisterAsync(ParticipantId participant, CancellationToken cancellation);

    /// <summary>Takes a participant out of the network.</summary>
    Task<SmlOutcome> DeregisterAsync(ParticipantId participant, CancellationToken cancellation);

    /// <summary>Lets a participant of ours go: whoever knows the key may take it.</summary>
    Task<SmlOutcome> PrepareToMigrateAsync(
        ParticipantId participant, MigrationKey key, CancellationToken cancellation);

    /// <summary>Takes a participant over from another SMP with the key that one gave.</summary>
    Task<SmlOutcome> MigrateAsync(ParticipantId participant, MigrationKey key, CancellationToken cancellation);

    /// <summary>Lists the participants registered for our SMP, a page at a time; null asks for the first.</summary>
    Task<SmlOutcome> ListAsync(string? page, CancellationToken cancellation);
}
