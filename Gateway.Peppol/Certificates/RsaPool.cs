using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Gateway.Peppol.Certificates;

/// <summary>
/// Gives every thread an RSA object of its own for one key: making one costs more than using it, and the framework
/// does not promise that one may be used by two threads. It holds as many as were ever in use at once.
/// </summary>
internal sealed class RsaPool(Func<RSA> make)
{
    private readonly ConcurrentBag<RSA> idle = [];

    public RsaLease Rent() => new(this, idle.TryTake(out var key) ? key : make());

    public void Return(RSA key) => idle.Add(key);
}
