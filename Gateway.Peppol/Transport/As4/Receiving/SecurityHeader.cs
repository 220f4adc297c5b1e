using Gateway.Peppol.Certificates;
using Gateway.Peppol.Transport.As4.Soap;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Transport.As4.Receiving;

/// <summary>
/// The <c>wsse:Security</c> header: its parts, and the certificates that key information in it refers to. Only what
/// stands directly in the header counts, and ids only where one element bears them.
/// </summary>
internal sealed class SecurityHeader(SoapMessage soap, As4Policy policy, CertificateCache certificates)
{
    public SourceElement? Signature => OnlyOne(As4Namespaces.Ds, "Signature", EbmsErrorKind.FailedAuthentication);

    public SourceElement? EncryptedKey => OnlyOne(As4Namespaces.Xenc, "EncryptedKey", EbmsErrorKind.FailedDecryption);

    public IReadOnlyList<SourceElement> EncryptedData =>
        [.. soap.Security?.Elements(As4Namespaces.Xenc, "EncryptedData") ?? []];

    /// <summary>The certificate that a <c>ds:KeyInfo</c> refers to. <paramref name="known"/> are those it may be
    /// found among when the policy lets it be named rather than sent along.</summary>
    /// <exception cref="As4RefusalException">EBMS:0103 when it is not a direct reference to a token; the given kind
    /// when the token is none.</exception>
    public ParsedCertificate Certificate(
        SourceElement? keyInfo, IEnumerable<ParsedCertificate> known, EbmsErrorKind kind)
    {
        var reference = keyInfo?.Only(As4Namespaces.Wsse, "SecurityTokenReference")
            ?? throw new As4RefusalException(
                EbmsErrorKind.PolicyNoncompliance, "A key is not named by a token reference.");
        var direct = reference.Only(As4Namespaces.Wsse, "Reference");
        if (direct is null || reference.Elements().Count() != 1)
        {
            return policy.TakesOnlyDirectReferences
                ? throw new As4RefusalException(
                    EbmsErrorKind.PolicyNoncompliance, "A certificate must be referred to as a binary security token.")
                : known.FirstOrDefault(certificate => KeyIdentifiers.Names(reference, certificate))
                    ?? throw new As4RefusalException(kind, "A key identifier names no certificate that is known here.");
        }

        var token = direct.Attribute("URI") is ['#', .. var id] ? soap.Find(id) : null;
        if (token is null || token.Parent != soap.Security || !token.Is(As4Namespaces.Wsse, "BinarySecurityToken")
            || token.Attribute("ValueType") != As4Identifiers.X509Token
            || direct.Attribute("ValueType") is not (null or As4Identifiers.X509Token)
            || token.Attribute("EncodingType") != As4Identifiers.Base64Encoding
            || token.Attribute(As4Namespaces.Wsu, "Id") is null)
        {
            throw new As4RefusalException(
                EbmsErrorKind.PolicyNoncompliance, "A key reference does not lead to an X.509 binary security token.");
        }

        return Base64Text.TryDecode(token.Text) is { } der && certificates.Find(der) is { } found
            ? found
            : throw new As4RefusalException(kind, "A binary security token holds no certificate that can be read.");
    }

    private SourceElement? OnlyOne(string ns, string name, EbmsErrorKind kind)
    {
        var found = soap.Security?.Elements(ns, name).Take(2).ToArray() ?? [];
        return found.Length < 2
            ? found.FirstOrDefault()
            : throw new As4RefusalException(kind, $"The security header holds more than one {name}.");
    }
}
