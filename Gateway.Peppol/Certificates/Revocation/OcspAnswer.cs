using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;

namespace Gateway.Peppol.Certificates.Revocation;

/// <summary>
/// What a responder says of one certificate (RFC 6960, 4.2), believed only when it is signed by the CA itself or by a
/// responder to which the CA gave that right.
/// </summary>
internal sealed record OcspAnswer
{
    private const string Basic = "1.3.6.1.5.5.7.48.1.1";
    private const string OcspSigning = "1.3.6.1.5.5.7.3.9";

    private static readonly Asn1Tag Tag0 = new(TagClass.ContextSpecific, 0);
    private static readonly Asn1Tag Tag1 = new(TagClass.ContextSpecific, 1);
    private static readonly Asn1Tag Tag2 = new(TagClass.ContextSpecific, 2);

    private OcspAnswer()
    {
    }

    public required DateTimeOffset ThisUpdate { get; init; }

    /// <summary>Until when the answer holds. One that does not say so holds for an hour.</summary>
    public required DateTimeOffset NextUpdate { get; init; }

    /// <summary>When it was revoked; null when it was not.</summary>
    public required DateTimeOffset? RevokedSince { get; init; }

    /// <summary>Reads the answer about a certificate, or says why there is none to believe.</summary>
    public static OcspAnswer? TryRead(
        ReadOnlyMemory<byte> der,
        ParsedCertificate certificate,
        ParsedCertificate issuer,
        DateTimeOffset now,
        out string fault)
    {
        try
        {
            var response = new AsnReader(der, AsnEncodingRules.DER).ReadSequence();
            var status = response.ReadEnumeratedBytes().Span[0];
            if (status != 0)
            {
                fault = $"the responder refused with status {status}";
                return null;
            }

            var wrapped = response.ReadSequence(Tag0).ReadSequence();
            if (wrapped.ReadObjectIdentifier() != Basic)
            {
                fault = "the answer is of a kind that is not understood";
                return null;
            }

            return ReadBasic(wrapped.ReadOctetString(), certificate, issuer, now, out fault);
        }
        catch (AsnContentException)
        {
            fault = "the answer is no OCSP response";
            return null;
        }
    }

    private static OcspAnswer? ReadBasic(
        ReadOnlyMemory<byte> der,
        ParsedCertificate certificate,
        ParsedCertificate issuer,
        DateTimeOffset now,
        out string fault)
    {
        var basic = new AsnReader(der, AsnEncodingRules.DER).ReadSequence();
        var signed = basic.PeekEncodedValue();
        var data = basic.ReadSequence();
        var hash = SignedDer.HashOf(basic.ReadSequence());
        var signature = basic.ReadBitString(out _);
        var signers = Signers(basic, issuer, now);
        if (!signers.Any(signer => SignedDer.IsSignedBy(signer, signed.Span, signature, hash)))
        {
            fault = $"the answer is signed by nobody whom {issuer.Subject} empowered";
            return null;
        }

        var answer = FindAnswer(data, OcspRequest.CertificateId(certificate, issuer), out fault);
        if (answer is not null && (answer.ThisUpdate > now.AddMinutes(5) || answer.NextUpdate < now))
        {
            fault = $"the answer holds from {answer.ThisUpdate:O} to {answer.NextUpdate:O}";
            return null;
        }

        return answer;
    }

    /// <summary>The CA, and those certificates in the answer that it issued for signing answers and that are valid
    /// now.</summary>
    private static List<ParsedCertificate> Signers(AsnReader basic, ParsedCertificate issuer, DateTimeOffset now)
    {
        var signers = new List<ParsedCertificate> { issuer };
        if (!basic.HasData)
        {
            return signers;
        }

        var certificates = basic.ReadSequence(Tag0).ReadSequence();
        while (certificates.HasData && signers.Count < 4)
        {
            var encoded = certificates.ReadEncodedValue();
            if (ParsedCertificate.TryParse(encoded.Span) is { } candidate
                && candidate.IsValidAt(now)
                && MaySignAnswers(candidate)
                && IsIssuedBy(encoded, issuer))
            {
                signers.Add(candidate);
            }
        }

        return signers;
    }

    private static bool MaySignAnswers(ParsedCertificate candidate) =>
        candidate.Certificate.Extensions.OfType<X509EnhancedKeyUsageExtension>()
            .Any(extension => extension.EnhancedKeyUsages.Cast<System.Security.Cryptography.Oid>()
                .Any(usage => usage.Value == OcspSigning));

    private static bool IsIssuedBy(ReadOnlyMemory<byte> encoded, ParsedCertificate issuer)
    {
        var outer = new AsnReader(encoded, AsnEncodingRules.DER).ReadSequence();
        var signed = outer.ReadEncodedValue();
        var hash = SignedDer.HashOf(outer.ReadSequence());
        return SignedDer.IsSignedBy(issuer, signed.Span, outer.ReadBitString(out _), hash);
    }

    private static OcspAnswer? FindAnswer(AsnReader data, byte[] certificateId, out string fault)
    {
        if (data.PeekTag().HasSameClassAndValue(Tag0))
        {
            data.ReadEncodedValue();
        }

        data.ReadEncodedValue(); // Who the responder says it is: the signature says it better.
        data.ReadGeneralizedTime();
        var answers = data.ReadSequence();
        while (answers.HasData)
        {
            var single = answers.ReadSequence();
            if (single.ReadEncodedValue().Span.SequenceEqual(certificateId))
            {
                return ReadSingle(single, out fault);
            }
        }

        fault = "the answer speaks of another certificate";
        return null;
    }

    private static OcspAnswer? ReadSingle(AsnReader single, out string fault)
    {
        var status = single.PeekTag();
        if (status.HasSameClassAndValue(Tag2))
        {
            fault = "the responder does not know the certificate";
            return null;
        }

        DateTimeOffset? revokedSince = null;
        if (status.HasSameClassAndValue(Tag1))
        {
            revokedSince = single.ReadSequence(Tag1).ReadGeneralizedTime();
        }
        else
        {
            single.ReadNull(Tag0);
        }

        var thisUpdate = single.ReadGeneralizedTime();
        var nextUpdate = single.HasData && single.PeekTag().HasSameClassAndValue(Tag0)
            ? single.ReadSequence(Tag0).ReadGeneralizedTime()
            : thisUpdate.AddHours(1);
        fault = "";
        return new OcspAnswer { ThisUpdate = thisUpdate, NextUpdate = nextUpdate, RevokedSince = revokedSince };
    }
}
