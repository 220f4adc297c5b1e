namespace Gateway.Peppol.Certificates.Keys;

/// <summary>
/// The keys of this access point. Peers cache what the SMP says of us, so after a rotation messages for the old
/// certificate still arrive for days: every generation decrypts, one signs.
/// </summary>
public interface IKeyStore
{
    /// <summary>The generation that signs, and whose certificate the SMP should show.</summary>
    AccessPointKey Signing { get; }

    /// <summary>All generations, the signing one first.</summary>
    IReadOnlyList<AccessPointKey> Generations { get; }
}
