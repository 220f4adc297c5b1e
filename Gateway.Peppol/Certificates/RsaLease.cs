using System.Security.Cryptography;

namespace Gateway.Peppol.Certificates;

/// <summary>An RSA object for one caller, given back when disposed. See <see cref="RsaPool"/>.</summary>
internal readonly struct RsaLease(RsaPool pool, RSA key) : IDisposable
{
    public RSA Key => key;

    public void Dispose() => pool.Return(key);
}
