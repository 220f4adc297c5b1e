namespace Gateway.Peppol.Transport.As4.Mime;

/// <summary>Addresses of MIME parts (RFC 2392): <c>cid:</c> and the Content-ID, percent-encoded or not.</summary>
internal static class ContentIds
{
    private const string Scheme = "cid:";

    /// <summary>The Content-ID that an address names, or null for another kind of address.</summary>
    public static string? TryRead(string? address) =>
        address?.Length > Scheme.Length && address.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? Uri.UnescapeDataString(address[Scheme.Length..])
            : null;
}
