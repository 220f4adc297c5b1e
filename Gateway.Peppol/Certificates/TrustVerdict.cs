namespace Gateway.Peppol.Certificates;

/// <summary>Whether a certificate is trusted in a role at a time.</summary>
public abstract record TrustVerdict
{
    private TrustVerdict()
    {
    }

    /// <summary>It is; <paramref name="Chain"/> runs from it to the root.</summary>
    public sealed record Trusted(IReadOnlyList<ParsedCertificate> Chain) : TrustVerdict;

    /// <summary>It is not. The detail is for logs and our own people.</summary>
    public sealed record Refused(TrustFault Fault, string Detail) : TrustVerdict;
}
