using Gateway.Domain.Xml;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Envelope;
using Gateway.Peppol.Routing.Network;
using Gateway.Peppol.Routing.Publisher;

namespace Gateway.Peppol.Routing.Lookup;

/// <summary>The signed answer of the SMP, and of the one it redirects to.</summary>
internal sealed partial class LookupRun
{
    private async Task<VerifiedServiceMetadata?> ReadMetadataAsync(
        Uri publisher, DocumentTypeId registered, CancellationToken cancellation)
    {
        var address = SmpPaths.Below(publisher, SmpPaths.ServiceMetadata(participant, registered));
        var step = steps.Begin(LookupStepKind.ServiceMetadata, participant, address.AbsoluteUri);
        var answer = await network.Smp.GetAsync(address, cancellation);
        if (answer is SmpAnswer.NotFound)
        {
            step.End(LookupVerdict.Negative, "The SMP does not know the document type for the participant.");
            return await ReadServiceGroupAsync(publisher, cancellation) is { } group
                ? End<VerifiedServiceMetadata>(NotAccepted(group))
                : null;
        }

        var verified = await VerifyAsync(step, answer, address, registered, cancellation);
        return verified?.Content is ServiceMetadata.Redirect redirect
            ? await FollowAsync(redirect, registered, cancellation)
            : verified;
    }

    /// <summary>Follows a redirect, which may lead to no other (Peppol SMP 1.4.0): one level ends every circle.
    /// </summary>
    private async Task<VerifiedServiceMetadata?> FollowAsync(
        ServiceMetadata.Redirect redirect, DocumentTypeId registered, CancellationToken cancellation)
    {
        var step = steps.Begin(LookupStepKind.ServiceMetadata, participant, redirect.Address);
        if (NetworkAddress.TryRead(redirect.Address, network.Zone.Stage, out var fault) is not { } address)
        {
            return Refused<VerifiedServiceMetadata>(
                step, LookupFault.Redirect, $"The redirect leads nowhere we may go: {fault}");
        }

        var answer = await network.Smp.GetAsync(address, cancellation);
        if (answer is SmpAnswer.NotFound)
        {
            return Refused<VerifiedServiceMetadata>(
                step, LookupFault.Redirect, "The SMP that the redirect leads to does not know the participant.");
        }

        var verified = await VerifyAsync(step, answer, address, registered, cancellation);
        if (verified is null)
        {
            return null;
        }

        step = steps.Begin(LookupStepKind.Signature, participant, address.AbsoluteUri);
        if (verified.Content is ServiceMetadata.Redirect)
        {
            return Refused<VerifiedServiceMetadata>(
                step, LookupFault.Redirect, "The redirect leads to another redirect.");
        }

        if (!CertificateUid.Matches(redirect.CertificateUid, verified.Signer))
        {
            return Refused<VerifiedServiceMetadata>(
                step, LookupFault.Redirect,
                $"The redirect names the signer '{redirect.CertificateUid}', and it is another.", verified.Signer);
        }

        step.End(LookupVerdict.Passed, "The signer is the one that the redirect names.", verified.Signer);
        return verified;
    }

    private async Task<VerifiedServiceMetadata?> VerifyAsync(
        LookupSteps.Open step,
        SmpAnswer answer,
        Uri address,
        DocumentTypeId registered,
        CancellationToken cancellation)
    {
        switch (answer)
        {
            case SmpAnswer.Document(var octets):
                step.End(LookupVerdict.Passed, $"{octets.Length} octets.", answerSha256: HashOf(octets));
                return await VerifyAsync(octets, address, registered, cancellation);
            case SmpAnswer.Unreachable(var why):
                return Unreachable<VerifiedServiceMetadata>(step, $"The SMP cannot be reached: {why}.");
            case SmpAnswer.Refused(var why):
                return Refused<VerifiedServiceMetadata>(
                    step, LookupFault.Document, $"The SMP does not do what it must: {why}.");
            default:
                throw new InvalidOperationException("A new answer of an SMP is not handled.");
        }
    }

    private async Task<VerifiedServiceMetadata?> VerifyAsync(
        ReadOnlyMemory<byte> octets, Uri address, DocumentTypeId registered, CancellationToken cancellation)
    {
        var step = steps.Begin(LookupStepKind.Signature, participant, address.AbsoluteUri);
        if (TryVerify(step, octets) is not { } verified)
        {
            return null;
        }

        if (verified.Content is ServiceMetadata.Information content
            && (content.Participant != participant || content.DocumentType != registered))
        {
            return Refused<VerifiedServiceMetadata>(
                step, LookupFault.Document,
                $"The SMP answers about {content.Participant} and {content.DocumentType} instead.", verified.Signer);
        }

        var verdict = await network.Trust.JudgeAsync(
            verified.Signer, CertificateRole.ServiceMetadataPublisher, cancellation);
        switch (verdict)
        {
            case TrustVerdict.Refused(TrustFault.RevocationUnknown, var why):
                return Unreachable<VerifiedServiceMetadata>(step, why);
            case TrustVerdict.Refused(_, var why):
                return Refused<VerifiedServiceMetadata>(step, LookupFault.Publisher, why, verified.Signer);
            default:
                step.End(
                    LookupVerdict.Passed,
                    $"Signed by an SMP of the {network.Zone.Stage} network.", verified.Signer, verified.Sha256);
                return verified;
        }
    }

    private VerifiedServiceMetadata? TryVerify(LookupSteps.Open step, ReadOnlyMemory<byte> octets)
    {
        try
        {
            return VerifiedServiceMetadata.TryVerify(octets, network.Trust.Certificates, out var fault)
                ?? Refused<VerifiedServiceMetadata>(step, LookupFault.Signature, fault);
        }
        catch (Exception fault) when (fault is UnreadableXmlException or InvalidDataException)
        {
            return Refused<VerifiedServiceMetadata>(
                step, LookupFault.Document, $"The service metadata cannot be read: {fault.Message}");
        }
    }
}
