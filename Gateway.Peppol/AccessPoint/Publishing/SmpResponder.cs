using System.Collections.Concurrent;
using System.Security.Cryptography;
using Gateway.Domain.Parties;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Certificates.Keys;
using Gateway.Peppol.Envelope;

namespace Gateway.Peppol.AccessPoint.Publishing;

/// <summary>
/// Our SMP (Peppol SMP 1.4.0, REST binding, reading only): service groups, signed service metadata, and business cards
/// as the Peppol Directory fetches them. Whoever serves HTTP hands it the path of a GET request and sends back what it
/// answers. A document is signed when it is first asked for and kept until what it says changes, so that a flood of
/// questions is no flood of signatures.
/// </summary>
/// <param name="publisher">The address of this SMP as it stands in the DNS; paths are below it.</param>
/// <param name="participants">Whom it publishes.</param>
/// <param name="key">The certificate of the SMP, which its issuing CA gave it, and its key.</param>
public sealed class SmpResponder(Uri publisher, IPublishedParticipants participants, Func<AccessPointKey> key)
{
    private const string Services = "services";
    private const string Cards = "businesscard";

    /// <summary>Signed documents that are kept; beyond it the memory starts afresh.</summary>
    private const int SignedMax = 10_000;

    private readonly ConcurrentDictionary<(string Unsigned, CertificateFingerprint Signer), byte[]> signed = new();

    /// <summary>
    /// Answers a GET. The path is the one of the request as it came, still percent-encoded: decoded by a web server, a
    /// document type could no longer be told from the slashes around it.
    /// </summary>
    public async ValueTask<SmpResponse> AnswerAsync(string rawPath, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(rawPath);
        var prefix = publisher.AbsolutePath.TrimEnd('/') + "/";
        if (!rawPath.StartsWith(prefix, StringComparison.Ordinal))
        {
            return SmpResponse.NotFound;
        }

        var segments = rawPath[prefix.Length..].Split('/').Select(Uri.UnescapeDataString).ToArray();
        return segments switch
        {
            [Cards, var card] => Found(await FindAsync(card, cancellation), WriteCard),
            [var group] => Found(
                await FindAsync(group, cancellation), found => SmpDocuments.ServiceGroup(publisher, found)),
            [var group, Services, var type] => Found(
                await FindAsync(group, cancellation), found => WriteMetadata(found, DocumentTypeId.TryParse(type))),
            _ => SmpResponse.NotFound,
        };
    }

    private static SmpResponse Found(PublishedParticipant? participant, Func<PublishedParticipant, byte[]?> write) =>
        participant is not null && write(participant) is { } document
            ? new SmpResponse(200, document)
            : SmpResponse.NotFound;

    private static byte[]? WriteCard(PublishedParticipant participant) =>
        participant.Card is { } card ? SmpDocuments.BusinessCard(participant.Participant, card) : null;

    private async ValueTask<PublishedParticipant?> FindAsync(string identifier, CancellationToken cancellation) =>
        identifier.StartsWith(ParticipantId.MetaScheme + "::", StringComparison.OrdinalIgnoreCase)
        && ParticipantId.TryParse(identifier, out var participant)
            ? await participants.FindAsync(participant, cancellation)
            : null;

    private byte[]? WriteMetadata(PublishedParticipant participant, DocumentTypeId? documentType)
    {
        var service = participant.Services.FirstOrDefault(one => one.DocumentType == documentType);
        if (service is null)
        {
            return null;
        }

        var unsigned = SmpDocuments.ServiceMetadata(participant.Participant, service);
        var signer = key();
        if (signed.Count >= SignedMax)
        {
            signed.Clear();
        }

        return signed.GetOrAdd(
            (Convert.ToHexString(SHA256.HashData(unsigned)), signer.Certificate.Fingerprint),
            _ => EnvelopedSignature.Sign(unsigned, signer));
    }
}
