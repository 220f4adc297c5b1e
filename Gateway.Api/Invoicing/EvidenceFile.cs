namespace Gateway.Api.Invoicing;

/// <summary>One file of an evidence bundle.</summary>
/// <param name="Name">Its path in the bundle.</param>
/// <param name="What">What it proves, in a sentence.</param>
/// <param name="Content">Its bytes, as they were stored.</param>
internal sealed record EvidenceFile(string Name, string What, byte[] Content);
