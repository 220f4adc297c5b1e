namespace Gateway.Api.AccessPoint.Receiving;

/// <summary>The receipt of a message that was taken before.</summary>
/// <param name="SignedHash">What that message had signed.</param>
/// <param name="Octets">The receipt as it was sent.</param>
internal sealed record StoredReceipt(string SignedHash, byte[] Octets);
