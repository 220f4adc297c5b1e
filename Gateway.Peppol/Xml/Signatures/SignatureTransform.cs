namespace Gateway.Peppol.Xml.Signatures;

/// <summary>A transform of a reference. The prefix list is that of an exclusive canonicalisation, else null.</summary>
public sealed record SignatureTransform(string Algorithm, string? PrefixList);
