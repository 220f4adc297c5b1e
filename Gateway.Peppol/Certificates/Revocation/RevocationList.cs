using System.Collections.Frozen;
using System.Formats.Asn1;

namespace Gateway.Peppol.Certificates.Revocation;

/// <summary>
/// A certificate revocation list (RFC 5280, 5), read and verified against the CA that issued it. Lists that speak of
/// only some reasons, of other CAs, or only of changes are refused: from them "not listed" would not mean "good".
/// </summary>
internal sealed class RevocationList
{
    private const string IssuingDistributionPoint = "2.5.29.28";
    private const string DeltaIndicator = "2.5.29.27";

    private readonly FrozenDictionary<string, DateTimeOffset> revoked;

    private RevocationList(FrozenDictionary<string, DateTimeOffset> revoked) => this.revoked = revoked;

    public required DateTimeOffset ThisUpdate { get; init; }

    /// <summary>When the CA promises the next one. A list without it holds for a day.</summary>
    public required DateTimeOffset NextUpdate { get; init; }

    public int Count => revoked.Count;

    /// <summary>Reads a list, or says why it is none that <paramref name="issuer"/> vouches for.</summary>
    public static RevocationList? TryRead(ReadOnlyMemory<byte> der, ParsedCertificate issuer, out string fault)
    {
        try
        {
            var outer = new AsnReader(der, AsnEncodingRules.DER).ReadSequence();
            var signed = outer.PeekEncodedValue();
            var list = outer.ReadSequence();
            var hash = SignedDer.HashOf(outer.ReadSequence());
            var signature = outer.ReadBitString(out _);
            if (!SignedDer.IsSignedBy(issuer, signed.Span, signature, hash))
            {
                fault = $"the list is not signed by {issuer.Subject}";
                return null;
            }

            return ReadSigned(list, issuer, out fault);
        }
        catch (AsnContentException)
        {
            fault = "the list is no CRL";
            return null;
        }
    }

    /// <summary>When the certificate was revoked, or null when it is not on the list.</summary>
    public DateTimeOffset? RevocationOf(ParsedCertificate certificate) =>
        revoked.TryGetValue(Convert.ToHexString(certificate.Certificate.SerialNumberBytes.Span), out var since)
            ? since
            : null;

    private static RevocationList? ReadSigned(AsnReader list, ParsedCertificate issuer, out string fault)
    {
        if (list.PeekTag() == Asn1Tag.Integer)
        {
            list.ReadInteger();
        }

        list.ReadSequence();
        if (!list.ReadEncodedValue().Span.SequenceEqual(issuer.Certificate.SubjectName.RawData))
        {
            fault = $"the list is not that of {issuer.Subject}";
            return null;
        }

        var thisUpdate = ReadTime(list);
        var nextUpdate = HasTime(list) ? ReadTime(list) : thisUpdate.AddDays(1);
        var entries = list.HasData && list.PeekTag() == Asn1Tag.Sequence ? ReadEntries(list.ReadSequence()) : [];
        var isWhole = !list.HasData
            || IsWhole(list.ReadSequence(new Asn1Tag(TagClass.ContextSpecific, 0)).ReadSequence());
        fault = isWhole ? "" : "the list speaks of only a part of what its CA revoked";
        return isWhole
            ? new RevocationList(entries.ToFrozenDictionary()) { ThisUpdate = thisUpdate, NextUpdate = nextUpdate }
            : null;
    }

    private static Dictionary<string, DateTimeOffset> ReadEntries(AsnReader entries)
    {
        var found = new Dictionary<string, DateTimeOffset>();
        while (entries.HasData)
        {
            var entry = entries.ReadSequence();
            var serial = Convert.ToHexString(entry.ReadIntegerBytes().Span);
            found[serial] = ReadTime(entry);
        }

        return found;
    }

    private static bool IsWhole(AsnReader extensions)
    {
        while (extensions.HasData)
        {
            var extension = extensions.ReadSequence();
            var oid = extension.ReadObjectIdentifier();
            var isCritical = extension.PeekTag() == Asn1Tag.Boolean && extension.ReadBoolean();
            if (oid == DeltaIndicator
                || (oid == IssuingDistributionPoint && IsPartial(extension.ReadOctetString()))
                || (isCritical && oid != IssuingDistributionPoint))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Of the issuing distribution point only its address [0] and "end entities only" [1] leave a list whole
    /// for us.</summary>
    private static bool IsPartial(byte[] issuingDistributionPoint)
    {
        var point = new AsnReader(issuingDistributionPoint, AsnEncodingRules.DER).ReadSequence();
        while (point.HasData)
        {
            if (point.PeekTag().TagValue > 1)
            {
                return true;
            }

            point.ReadEncodedValue();
        }

        return false;
    }

    private static bool HasTime(AsnReader reader) =>
        reader.HasData && (reader.PeekTag() == Asn1Tag.UtcTime || reader.PeekTag() == Asn1Tag.GeneralizedTime);

    private static DateTimeOffset ReadTime(AsnReader reader) =>
        reader.PeekTag() == Asn1Tag.UtcTime ? reader.ReadUtcTime() : reader.ReadGeneralizedTime();
}
