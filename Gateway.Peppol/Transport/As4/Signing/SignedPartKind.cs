namespace Gateway.Peppol.Transport.As4.Signing;

/// <summary>How the octets of a signed part come about.</summary>
internal enum SignedPartKind
{
    /// <summary><c>eb:Messaging</c>: exclusive canonical form with the SOAP prefix in the list, as phase4 does since
    /// 2026.</summary>
    Messaging,

    /// <summary>The SOAP body: exclusive canonical form.</summary>
    Body,

    /// <summary>The octets of a MIME part before they are encrypted.</summary>
    Attachment,
}
