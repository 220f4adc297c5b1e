using Gateway.Peppol.AccessPoint.Publishing;
using Gateway.Peppol.Certificates.Keys;

namespace Gateway.Api.AccessPoint.Publishing;

/// <summary>Our SMP over the participants of the database, with the key of its own.</summary>
internal sealed class OwnPublisher
{
    private readonly Lazy<SmpResponder> responder;

    /// <exception cref="KeyStoreException">The key cannot be loaded.</exception>
    public OwnPublisher(AccessPointOptions options, OwnAddresses addresses, IPublishedParticipants participants)
    {
        var key = Pkcs12KeyStore.Load(options.Publisher!.Key!.ToSource()).Signing;
        // Where a sandbox listens is only known once it does.
        responder = new Lazy<SmpResponder>(() => new SmpResponder(addresses.Publisher, participants, () => key));
    }

    /// <summary>Answers a GET; the path is still percent-encoded.</summary>
    public ValueTask<SmpResponse> AnswerAsync(string rawPath, CancellationToken cancellationToken) =>
        responder.Value.AnswerAsync(rawPath, cancellationToken);
}
