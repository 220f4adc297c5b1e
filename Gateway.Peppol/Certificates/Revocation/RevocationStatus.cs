namespace Gateway.Peppol.Certificates.Revocation;

/// <summary>Whether a CA took a certificate back.</summary>
public abstract record RevocationStatus
{
    private RevocationStatus()
    {
    }

    /// <summary>It did not, says a list or a responder of that instant.</summary>
    public sealed record Good(DateTimeOffset AsOf, string Source) : RevocationStatus;

    /// <summary>It did.</summary>
    public sealed record Revoked(DateTimeOffset Since, string Source) : RevocationStatus;

    /// <summary>It could not be found out.</summary>
    public sealed record Unknown(string Why) : RevocationStatus;
}
