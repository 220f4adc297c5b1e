using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Gateway.Api.Idempotency;

/// <summary>What makes a request the same as another: who sent it, its key, and a hash of all it says.</summary>
public sealed record IdempotencyKey(Guid CallerId, string Key, string RequestHash)
{
    public const int LengthMax = 200;

    /// <summary>1 to 200 visible ASCII characters.</summary>
    public static bool IsValid(string key) =>
        key.Length is > 0 and <= LengthMax && key.All(character => character is >= '!' and <= '~');

    public static IdempotencyKey Of(Guid caller, string key, string method, string path, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{method} {path}\n"));
        hash.AppendData(body);
        return new IdempotencyKey(caller, key, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>The key of one line of a batch: repeated with the same line, it gives the same answer.</summary>
    public IdempotencyKey ForLine(int number, ReadOnlySpan<byte> line) =>
        Of(CallerId, string.Create(CultureInfo.InvariantCulture, $"{Key}#{number}"), "LINE", "", line);
}
