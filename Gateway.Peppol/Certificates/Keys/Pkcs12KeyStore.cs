using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Gateway.Peppol.Certificates.Keys;

/// <summary>Keys from PKCS#12 files, read once. The first file is the generation that signs; the others only
/// decrypt.</summary>
public sealed class Pkcs12KeyStore : IKeyStore
{
    /// <summary>Exportable, because the mixed OAEP of older peers needs the numbers themselves; and never on
    /// disk.</summary>
    private static readonly X509KeyStorageFlags Storage = X509KeyStorageFlags.Exportable
        | (OperatingSystem.IsMacOS() ? X509KeyStorageFlags.DefaultKeySet : X509KeyStorageFlags.EphemeralKeySet);

    private Pkcs12KeyStore(IReadOnlyList<AccessPointKey> generations) => Generations = generations;

    public AccessPointKey Signing => Generations[0];

    public IReadOnlyList<AccessPointKey> Generations { get; }

    /// <exception cref="KeyStoreException">A file, a password or a key in it is missing or cannot be used.</exception>
    public static Pkcs12KeyStore Load(params IReadOnlyList<Pkcs12Source> generations) =>
        generations is { Count: > 0 }
            ? new Pkcs12KeyStore([.. generations.Select(Load)])
            : throw new KeyStoreException("No key file is named.");

    /// <summary>The certificate of a file with its key, to present in TLS.</summary>
    /// <exception cref="KeyStoreException">The file, the password or the key in it is missing or cannot be used.
    /// </exception>
    public static X509Certificate2 LoadForTls(Pkcs12Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var password = source.ReadPassword();
        try
        {
            var entries = X509CertificateLoader.LoadPkcs12CollectionFromFile(source.Path, password, Storage);
            return entries.Where(entry => entry.HasPrivateKey).ToArray() is [{ } only]
                ? only
                : throw new KeyStoreException($"The file {source.Path} must hold one RSA key with its certificate.");
        }
        catch (Exception fault) when (fault is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new KeyStoreException($"The key file {source.Path} cannot be opened with its password.", fault);
        }
    }

    private static AccessPointKey Load(Pkcs12Source source)
    {
        var pair = LoadForTls(source);
        return ParsedCertificate.TryParse(pair.RawData) is { } certificate
            ? new AccessPointKey(certificate, new RsaPrivateKey(pair))
            : throw new KeyStoreException($"The file {source.Path} must hold one RSA key with its certificate.");
    }
}
