using Gateway.Peppol.Certificates;
using Gateway.Peppol.Routing.Network;
using Gateway.Peppol.Routing.Publisher;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Routing.Lookup;

/// <summary>From what the SMP says to an endpoint that may be sent to.</summary>
internal sealed partial class LookupRun
{
    private const string PemBegin = "-----BEGIN CERTIFICATE-----";
    private const string PemEnd = "-----END CERTIFICATE-----";

    private ReceiverEndpoint? ChooseEndpoint(RememberedMetadata metadata)
    {
        var step = steps.Begin(LookupStepKind.Endpoint, participant, $"{process} by {ServiceEndpoint.As4Profile}");
        var found = metadata.Content.Processes.FirstOrDefault(one => one.Process == process);
        if (found is null)
        {
            return NotAccepted<ReceiverEndpoint>(
                step, AcceptanceGap.Process,
                $"{participant} receives the document type, but in none of these processes: "
                + string.Join(", ", metadata.Content.Processes.Select(one => one.Process.Value)) + ".");
        }

        var byAs4 = found.Endpoints.Where(one => one.TransportProfile == ServiceEndpoint.As4Profile).ToArray();
        if (byAs4.Length == 0)
        {
            return NotAccepted<ReceiverEndpoint>(
                step, AcceptanceGap.TransportProfile,
                "There is no endpoint for AS4, only for: "
                + string.Join(", ", found.Endpoints.Select(one => one.TransportProfile)) + ".");
        }

        var inForce = byAs4.FirstOrDefault(one => one.IsInForce(network.Clock.GetUtcNow()));
        if (inForce is null)
        {
            return NotAccepted<ReceiverEndpoint>(
                step, AcceptanceGap.NotInForce,
                $"The endpoint is in force from {byAs4[0].ActiveFrom:O} until {byAs4[0].ActiveUntil:O}.");
        }

        return ReadEndpoint(step, metadata, inForce);
    }

    private ReceiverEndpoint? ReadEndpoint(
        LookupSteps.Open step, RememberedMetadata metadata, ServiceEndpoint endpoint)
    {
        if (NetworkAddress.TryRead(endpoint.Address, network.Zone.Stage, out var fault) is not { } address)
        {
            return Refused<ReceiverEndpoint>(step, LookupFault.Address, fault);
        }

        var der = Base64Text.TryDecode(
            endpoint.Certificate.Replace(PemBegin, "", StringComparison.Ordinal)
                .Replace(PemEnd, "", StringComparison.Ordinal));
        var certificate = der is null ? null : network.Trust.Certificates.Find(der);
        if (certificate is null)
        {
            return Refused<ReceiverEndpoint>(
                step, LookupFault.Certificate, "The certificate of the endpoint cannot be read.");
        }

        step.End(LookupVerdict.Passed, $"{certificate.CommonName} at {address}.");
        return new ReceiverEndpoint
        {
            Participant = participant,
            DocumentType = documentType,
            RegisteredAs = metadata.RegisteredAs,
            Process = process,
            Address = address,
            Certificate = certificate,
            Description = endpoint.Description,
            TechnicalContact = endpoint.TechnicalContact,
            Proof = metadata.Verified,
        };
    }

    private async Task<LookupOutcome> JudgeAsync(ReceiverEndpoint endpoint, CancellationToken cancellation)
    {
        var certificate = endpoint.Certificate;
        var step = steps.Begin(LookupStepKind.Certificate, participant, certificate.ToString());
        if (!IsSeat(endpoint.Seat))
        {
            Refused<ReceiverEndpoint>(
                step, LookupFault.Certificate, $"'{endpoint.Seat}' is no seat id of an access point.", certificate);
            return end!;
        }

        switch (await network.Trust.JudgeAsync(certificate, CertificateRole.AccessPoint, cancellation))
        {
            case TrustVerdict.Refused(TrustFault.RevocationUnknown, var why):
                Unreachable<ReceiverEndpoint>(step, why);
                return end!;
            case TrustVerdict.Refused(_, var why):
                Refused<ReceiverEndpoint>(step, LookupFault.Certificate, why, certificate);
                return end!;
            default:
                step.End(
                    LookupVerdict.Passed,
                    $"An access point of the {network.Zone.Stage} network, valid until {certificate.NotAfter:O}.",
                    certificate);
                return new LookupOutcome.Reachable(endpoint);
        }
    }

    /// <summary>P, a country and six digits (Peppol AS4 profile 2.0.3).</summary>
    private static bool IsSeat(string name) =>
        name is ['P', var first, var second, .. { Length: 6 } digits]
        && char.IsAsciiLetterUpper(first) && char.IsAsciiLetterUpper(second) && digits.All(char.IsAsciiDigit);
}
