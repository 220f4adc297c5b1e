using Gateway.Peppol.Certificates;
using Gateway.Peppol.Xml.Signatures;

namespace Gateway.Peppol.Transport.As4.Signing;

/// <summary>A signature that is right, and whose certificate is still to be judged.</summary>
internal sealed record VerifiedSignature(ParsedCertificate Signer, IReadOnlyList<SignatureReference> References);
