using System.Security.Cryptography;

namespace Gateway.Api.Outbox.Webhooks;

/// <summary>What an endpoint proves our messages by: 32 bytes. It prints as its type.</summary>
internal sealed class WebhookSecret(byte[] key)
{
    /// <summary>By which the libraries of Standard Webhooks know it.</summary>
    private const string Mark = "whsec_";

    /// <summary>The secret itself, for the one answer that shows it.</summary>
    public string Reveal() => Mark + Convert.ToBase64String(key);

    /// <summary>A signature of Standard Webhooks 1.0: version 1, HMAC-SHA256 over id, timestamp and body.</summary>
    public string Sign(string id, string timestamp, ReadOnlySpan<byte> body)
    {
        using var mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        mac.AppendData(System.Text.Encoding.ASCII.GetBytes($"{id}.{timestamp}."));
        mac.AppendData(body);
        return $"v1,{Convert.ToBase64String(mac.GetHashAndReset())}";
    }

    public override string ToString() => nameof(WebhookSecret);
}
