using System.Security.Cryptography;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Transport.As4.Mime;
using Gateway.Peppol.Transport.As4.Receiving;
using Gateway.Peppol.Transport.As4.Soap;
using Gateway.Peppol.Xml;
using Gateway.Peppol.Xml.Signatures;

namespace Gateway.Peppol.Transport.As4.Signing;

/// <summary>
/// Verifies a WS-Security signature: made by the certificate in the message, over the real eb:Messaging, the real SOAP
/// body and every attachment, with accepted algorithms, and over nothing that lies elsewhere. Whether that certificate
/// is trusted is the next question, not this one.
/// </summary>
internal static class SignatureCheck
{
    /// <exception cref="As4RefusalException">EBMS:0101, or EBMS:0103 where the policy is not kept.</exception>
    public static async Task<VerifiedSignature> VerifyAsync(
        SoapMessage soap,
        SecurityHeader security,
        IReadOnlyList<DecryptedPart> attachments,
        As4Policy policy,
        IEnumerable<ParsedCertificate> knownSigners,
        CancellationToken cancellation)
    {
        var (signature, signer) = VerifySignedInfo(security, policy, knownSigners);
        var covered = new HashSet<object>();
        foreach (var reference in signature.References)
        {
            var target = await VerifyAsync(reference, soap, attachments, policy, cancellation);
            if (!covered.Add(target))
            {
                throw Failed($"The signature speaks twice of {reference.Uri}.");
            }
        }

        return covered.Contains(soap.Messaging) && covered.Contains(soap.Body) && attachments.All(covered.Contains)
            ? new VerifiedSignature(signer, signature.References)
            : throw Failed("The signature does not cover eb:Messaging, the SOAP body and every attachment.");
    }

    /// <summary>
    /// Whether the sender signed header and body as they stand here, for evidence whose attachments are encrypted for
    /// somebody else. Gives its certificate, and no <see cref="VerifiedSignature"/>: nothing may be delivered on it.
    /// </summary>
    /// <exception cref="As4RefusalException">It did not.</exception>
    public static ParsedCertificate VerifyWithoutAttachments(
        SoapMessage soap, SecurityHeader security, As4Policy policy)
    {
        var (signature, signer) = VerifySignedInfo(security, policy, []);
        var covered = signature.References.Where(reference => ContentIds.TryRead(reference.Uri) is null)
            .Select(reference => VerifyElement(reference, soap, HashOf(reference, policy)))
            .ToHashSet();
        return covered.Contains(soap.Messaging) && covered.Contains(soap.Body)
            ? signer
            : throw Failed("The signature does not cover eb:Messaging and the SOAP body.");
    }

    private static (XmlSignature Signature, ParsedCertificate Signer) VerifySignedInfo(
        SecurityHeader security, As4Policy policy, IEnumerable<ParsedCertificate> knownSigners)
    {
        var element = security.Signature ?? throw Failed("The message is not signed.");
        var signature = XmlSignature.TryRead(element, out var fault) ?? throw Failed(fault);
        if (!policy.SignatureMethods.Contains(signature.Method))
        {
            throw NotAccepted($"The signature method {signature.Method} is not accepted.");
        }

        var signer = security.Certificate(signature.KeyInfo, knownSigners, EbmsErrorKind.FailedAuthentication);
        using var lease = signer.RentKey();
        return signature.IsMadeBy(lease.Key)
            ? (signature, signer)
            : throw Failed("The signature is not that of the certificate in the message.");
    }

    private static HashAlgorithmName HashOf(SignatureReference reference, As4Policy policy) =>
        policy.DigestMethods.Contains(reference.DigestMethod)
            && SignatureAlgorithms.HashOfDigest(reference.DigestMethod) is { } hash
            ? hash
            : throw NotAccepted($"The digest method {reference.DigestMethod} is not accepted.");

    /// <summary>Checks the digest of one reference and returns what it is about.</summary>
    private static async ValueTask<object> VerifyAsync(
        SignatureReference reference,
        SoapMessage soap,
        IReadOnlyList<DecryptedPart> attachments,
        As4Policy policy,
        CancellationToken cancellation)
    {
        var hash = HashOf(reference, policy);
        if (ContentIds.TryRead(reference.Uri) is { } contentId)
        {
            var part = attachments.FirstOrDefault(one => one.ContentId == contentId)
                ?? throw Failed($"The signature covers the attachment {contentId}, which is not there.");
            ExpectTransform(reference, As4Identifiers.AttachmentSignatureTransform);
            var digest = await AttachmentDigest.OfAsync(part, hash, cancellation);
            return digest.AsSpan().SequenceEqual(reference.Digest.Span) ? part : throw WrongDigest(reference);
        }

        return VerifyElement(reference, soap, hash);
    }

    private static SourceElement VerifyElement(SignatureReference reference, SoapMessage soap, HashAlgorithmName hash)
    {
        var element = reference.Uri is ['#', .. var id] ? soap.Find(id) : null;
        if (element is null || !IsAtItsPlace(element, soap))
        {
            throw Failed($"The signature covers {reference.Uri}, which is not one element at its place.");
        }

        var prefixes = ExpectTransform(reference, CanonicalForm.ExclusiveAlgorithm).PrefixList;
        using var octets = new PooledBuffer(8192);
        CanonicalXml.Write(element, CanonicalForm.ExclusiveWith(prefixes), octets);
        return CryptographicOperations.HashData(hash, octets.Written).AsSpan().SequenceEqual(reference.Digest.Span)
            ? element
            : throw WrongDigest(reference);
    }

    /// <summary>Messaging, the body, or what stands directly in the security header. An element anywhere else is one
    /// that somebody put aside to keep its signature (signature wrapping).</summary>
    private static bool IsAtItsPlace(SourceElement element, SoapMessage soap) =>
        element == soap.Messaging || element == soap.Body
        || (soap.Security is not null && element.Parent == soap.Security);

    private static SignatureTransform ExpectTransform(SignatureReference reference, string algorithm) =>
        reference.Transforms is [var only] && only.Algorithm == algorithm
            ? only
            : throw NotAccepted($"The transforms of {reference.Uri} are not accepted.");

    private static As4RefusalException WrongDigest(SignatureReference reference) =>
        Failed($"The digest of {reference.Uri} is not that of what arrived.");

    private static As4RefusalException Failed(string description) =>
        new(EbmsErrorKind.FailedAuthentication, description);

    private static As4RefusalException NotAccepted(string description) =>
        new(EbmsErrorKind.PolicyNoncompliance, description);
}
