namespace Gateway.Api.Hosting.Sandbox;

/// <summary>A message that a receiver of the sandbox verified.</summary>
/// <param name="MessageId">Of the AS4 message.</param>
/// <param name="InstanceId">Of the envelope.</param>
/// <param name="Receiver">The participant it is for.</param>
/// <param name="PayloadHash">SHA-256 of the compressed payload, as it was signed.</param>
/// <param name="Envelope">The envelope with the document.</param>
internal sealed record SandboxArrival(
    string MessageId, string InstanceId, string Receiver, string PayloadHash, byte[] Envelope);
