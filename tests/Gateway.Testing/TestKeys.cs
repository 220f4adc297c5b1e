using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Gateway.Testing;

/// <summary>RSA keys of 2048 bits that are made once in a run: to make one takes longer than most tests take.</summary>
public static class TestKeys
{
    private static readonly ConcurrentDictionary<int, Lazy<RSAParameters>> Made = new();

    /// <summary>Another key at each call. Two series give the same keys, so networks that must not believe each other
    /// do not both take theirs here.</summary>
    public static Func<RSA> Series()
    {
        var given = 0;
        return () => RSA.Create(Made.GetOrAdd(
            Interlocked.Increment(ref given), _ => new Lazy<RSAParameters>(Make)).Value);
    }

    private static RSAParameters Make()
    {
        using var key = RSA.Create(2048);
        return key.ExportParameters(includePrivateParameters: true);
    }
}
