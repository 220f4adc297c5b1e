using System.Security.Cryptography;

namespace Gateway.Peppol.Xml.Signatures;

/// <summary>
/// A <c>ds:Signature</c> that was read and not yet believed. It can tell whether a key made it; whether that key is
/// trusted, and whether the references cover what they must, is for its reader. Anything in it that we do not know
/// how to check makes it unreadable: a signature half understood is none.
/// </summary>
public sealed class XmlSignature
{
    public const string Namespace = "http://www.w3.org/2000/09/xmldsig#";

    /// <summary>A signature over more parts than this is refused: each costs a digest.</summary>
    public const int ReferencesMax = 64;

    private readonly SourceElement signedInfo;
    private readonly CanonicalForm form;
    private readonly byte[] value;

    private XmlSignature(SourceElement source, SourceElement signedInfo, CanonicalForm form, byte[] value)
    {
        Source = source;
        this.signedInfo = signedInfo;
        this.form = form;
        this.value = value;
    }

    /// <summary>The <c>ds:Signature</c> element itself: what an enveloped signature leaves out.</summary>
    public SourceElement Source { get; }

    /// <summary>The identifier of the signature method, as written.</summary>
    public required string Method { get; init; }

    public required IReadOnlyList<SignatureReference> References { get; init; }

    public SourceElement? KeyInfo => Source.Only(Namespace, "KeyInfo");

    /// <summary>Reads the element, or says in <paramref name="fault"/> what is wrong with it.</summary>
    public static XmlSignature? TryRead(SourceElement source, out string fault)
    {
        ArgumentNullException.ThrowIfNull(source);
        var info = source.Only(Namespace, "SignedInfo");
        var octets = Base64Text.TryDecode(source.Only(Namespace, "SignatureValue")?.Text ?? "");
        if (info?.Only(Namespace, "SignatureMethod")?.Attribute("Algorithm") is not { } method || octets is null)
        {
            fault = "The signature lacks its SignedInfo, its SignatureMethod or its SignatureValue.";
            return null;
        }

        if (!HasOnly(source, Namespace, "SignedInfo", "SignatureValue", "KeyInfo")
            || !HasOnly(info, Namespace, "CanonicalizationMethod", "SignatureMethod", "Reference")
            || source.Elements(Namespace, "KeyInfo").Skip(1).Any())
        {
            fault = "The signature holds elements that are not understood.";
            return null;
        }

        var canonicalization = TryReadTransform(info.Only(Namespace, "CanonicalizationMethod"));
        if (CanonicalForm.Of(canonicalization?.Algorithm, canonicalization?.PrefixList) is not { } canonical)
        {
            fault = $"The canonicalisation {canonicalization?.Algorithm} is not understood.";
            return null;
        }

        var references = info.Elements(Namespace, "Reference").Select(TryReadReference).ToArray();
        fault = references.Length is 0 or > ReferencesMax ? $"The signature has {references.Length} references."
            : references.Contains(null) ? "A reference of the signature is not understood." : "";
        return fault.Length > 0
            ? null
            : new XmlSignature(source, info, canonical, octets) { Method = method, References = references! };
    }

    /// <summary>Whether this key made the signature over SignedInfo. Says nothing yet about what is
    /// referenced.</summary>
    public bool IsMadeBy(RSA key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (SignatureAlgorithms.HashOfSignature(Method) is not { } hash)
        {
            return false;
        }

        using var octets = new PooledBuffer(4096);
        CanonicalXml.Write(signedInfo, form, octets);
        return key.VerifyData(octets.Written, value, hash, RSASignaturePadding.Pkcs1);
    }

    /// <summary>Reads one <c>ds:Reference</c>, from a SignedInfo or from the receipt that repeats it; null when it is
    /// no reference we understand.</summary>
    public static SignatureReference? TryReadReference(SourceElement source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var method = source.Only(Namespace, "DigestMethod")?.Attribute("Algorithm");
        var digest = Base64Text.TryDecode(source.Only(Namespace, "DigestValue")?.Text ?? "");
        var lists = source.Elements(Namespace, "Transforms").ToArray();
        if (source.Attribute("URI") is not { } uri || method is null || digest is null || lists.Length > 1
            || !HasOnly(source, Namespace, "Transforms", "DigestMethod", "DigestValue"))
        {
            return null;
        }

        var transforms = lists.SelectMany(list => list.Elements()).Select(TryReadTransform).ToArray();
        return transforms.Contains(null) ? null : new SignatureReference
        {
            Uri = uri,
            Transforms = transforms!,
            DigestMethod = method,
            Digest = digest,
            Source = source,
        };
    }

    private static SignatureTransform? TryReadTransform(SourceElement? source)
    {
        var isKnown = source is { LocalName: "Transform" or "CanonicalizationMethod", Namespace: Namespace }
            && source.Attribute("Algorithm") is not null
            && HasOnly(source, CanonicalForm.ExclusiveAlgorithm, "InclusiveNamespaces")
            && source.Elements().Take(2).Count() < 2;
        return isKnown
            ? new SignatureTransform(
                source!.Attribute("Algorithm")!,
                source.Elements().FirstOrDefault()?.Attribute("PrefixList"))
            : null;
    }

    private static bool HasOnly(SourceElement element, string ns, params ReadOnlySpan<string> names)
    {
        foreach (var child in element.Elements())
        {
            if (child.Namespace != ns || !names.Contains(child.LocalName))
            {
                return false;
            }
        }

        return true;
    }
}
