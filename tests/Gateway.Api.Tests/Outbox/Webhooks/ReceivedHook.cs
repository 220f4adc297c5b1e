using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Gateway.Api.Tests.Outbox.Webhooks;

/// <summary>A message as an endpoint got it.</summary>
internal sealed record ReceivedHook(string Id, string Timestamp, string Signatures, string Body)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public long Sequence => Json.GetProperty("data").GetProperty("sequence").GetInt64();

    /// <summary>Whether one of the signatures is by this secret, computed as Standard Webhooks says and not by our
    /// code.</summary>
    public bool IsBy(string secret)
    {
        var key = Convert.FromBase64String(secret["whsec_".Length..]);
        var mac = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{Id}.{Timestamp}.{Body}"));
        return Signatures.Split(' ').Contains($"v1,{Convert.ToBase64String(mac)}");
    }
}
