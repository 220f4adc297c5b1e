using Gateway.Domain.Parties;
using Gateway.Peppol.Certificates.Keys;
using Gateway.Peppol.Responses;

namespace Gateway.Api.AccessPoint;

/// <summary>
/// Who we are in the network: our seat and our keys, read once from their files. <c>Keys.Signing</c> signs what we
/// send and every receipt; its certificate is what our SMP shows; every generation decrypts.
/// </summary>
internal sealed class AccessPointIdentity
{
    /// <exception cref="KeyStoreException">A key cannot be loaded, or is not that of the seat.</exception>
    public AccessPointIdentity(AccessPointOptions options)
        : this(options.Seat, Pkcs12KeyStore.Load([.. options.Keys!.Select(key => key.ToSource())]))
    {
    }

    public AccessPointIdentity(string seat, IKeyStore keys)
    {
        // Receivers hold the seat of a message against the certificate that signed it, so every message would fail.
        if (keys.Generations.FirstOrDefault(key => key.Certificate.CommonName != seat) is { } foreign)
        {
            throw new KeyStoreException($"The key of {foreign.Certificate} is not that of the seat {seat}.");
        }

        (Seat, Keys) = (seat, keys);
    }

    /// <summary><c>PBE000123</c>: <c>eb:From</c> of what we send, <c>eb:To</c> of what is meant for us.</summary>
    public string Seat { get; }

    /// <summary>Ourselves as a participant, <c>0242:000123</c>: to whom other access points tell what became of our
    /// documents.</summary>
    public ParticipantId Participant => ServiceProviders.OfSeat(Seat);

    public IKeyStore Keys { get; }

    /// <summary>The right side of the message ids we make.</summary>
    public string MessageIdHost => Seat.ToLowerInvariant();
}
