namespace Gateway.Api.AccessPoint.Receiving;

/// <summary>What is answered to a message, and the word about it for our logs.</summary>
/// <param name="Status">200 for receipts and errors alike, 400 for what is no message at all.</param>
/// <param name="Soap">The receipt or the error.</param>
internal sealed record As4Answer(int Status, ReadOnlyMemory<byte> Soap);
