using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Gateway.Peppol.Certificates.Keys;

namespace Gateway.Peppol.Tests.Certificates;

/// <summary>Our own keys: where they come from, what they do, and what they never show.</summary>
public sealed class KeyStoreTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("keys");

    [Fact]
    public void The_first_file_signs_and_all_decrypt()
    {
        var store = Pkcs12KeyStore.Load(Source("new", "PBE000020"), Source("old", "PBE000020"));
        store.Generations.Count.ShouldBe(2);
        store.Signing.ShouldBe(store.Generations[0]);
        var wrapped = Wrap(store.Generations[1], RSAEncryptionPadding.OaepSHA256);
        store.Generations[1].PrivateKey.Unwrap(wrapped, OaepHashes.Sha256).ShouldBe([1, 2, 3]);
        store.Signing.PrivateKey.Unwrap(wrapped, OaepHashes.Sha256).ShouldBeNull();
    }

    [Fact]
    public void The_password_can_be_in_the_environment()
    {
        var source = Source("variable", "PBE000021") with
        {
            PasswordFile = null,
            PasswordVariable = "SGW_TEST_PASSWORD",
        };
        Should.Throw<KeyStoreException>(() => Pkcs12KeyStore.Load(source)).Message.ShouldContain("SGW_TEST_PASSWORD");
        Environment.SetEnvironmentVariable("SGW_TEST_PASSWORD", "secret");
        Pkcs12KeyStore.Load(source).Signing.Certificate.CommonName.ShouldBe("PBE000021");
    }

    [Fact]
    public void A_wrong_password_is_said_without_the_password()
    {
        var source = Source("wrong", "PBE000022");
        File.WriteAllText(source.PasswordFile!, "not-the-password\n");
        Should.Throw<KeyStoreException>(() => Pkcs12KeyStore.Load(source)).Message.ShouldNotContain("not-the-password");
    }

    [Fact]
    public void A_missing_file_a_missing_password_and_no_source_at_all_are_said()
    {
        var source = Source("missing", "PBE000023");
        Should.Throw<KeyStoreException>(() => Pkcs12KeyStore.Load(source with { Path = "/nowhere.p12" }));
        Should.Throw<KeyStoreException>(() => Pkcs12KeyStore.Load(source with { PasswordFile = "/nowhere" }));
        Should.Throw<KeyStoreException>(() => Pkcs12KeyStore.Load(source with { PasswordFile = null }));
        Should.Throw<KeyStoreException>(() => Pkcs12KeyStore.Load());
    }

    [Fact]
    public void A_key_prints_nothing_of_itself() =>
        TestPki.Shared.AccessPoint("PBE000024").PrivateKey.ToString().ShouldBe("RsaPrivateKey");

    [Fact]
    public void Sha1_for_both_hashes_is_unwrapped_as_older_peers_have_it()
    {
        var key = TestPki.Shared.AccessPoint("PBE000025");
        var hashes = new OaepHashes(HashAlgorithmName.SHA1, HashAlgorithmName.SHA1);
        key.PrivateKey.Unwrap(Wrap(key, RSAEncryptionPadding.OaepSHA1), hashes).ShouldBe([1, 2, 3]);
        key.PrivateKey.Unwrap(Wrap(key, RSAEncryptionPadding.OaepSHA256), hashes).ShouldBeNull();
    }

    /// <summary>The decoding for unequal hashes is first held against the framework where both can be used.</summary>
    [Fact]
    public void Our_own_decoding_agrees_with_the_framework_where_that_has_one()
    {
        var pair = TestPki.Shared.Issue(
            TestPki.Shared.AccessPointCa, TestPki.Name("PBE000026", "PEPPOL TEST AP"));
        using var key = pair.GetRSAPrivateKey()!;
        var numbers = key.ExportParameters(includePrivateParameters: true);
        foreach (var name in (string[])["SHA1", "SHA256", "SHA512"])
        {
            var hash = new HashAlgorithmName(name);
            var hashes = new OaepHashes(hash, hash);
            var wrapped = key.Encrypt([1, 2, 3], RSAEncryptionPadding.CreateOaep(hash));
            MixedOaep.Decrypt(numbers, wrapped, hashes).ShouldBe([1, 2, 3]);
            MixedOaep.Decrypt(numbers, key.Encrypt([], RSAEncryptionPadding.CreateOaep(hash)), hashes).ShouldBe([]);
            wrapped[^1] ^= 1;
            MixedOaep.Decrypt(numbers, wrapped, hashes).ShouldBeNull();
            MixedOaep.Decrypt(numbers, wrapped.AsSpan(1), hashes).ShouldBeNull();
        }
    }

    [Fact]
    public void A_number_beyond_the_modulus_does_not_decrypt()
    {
        var key = TestPki.Shared.AccessPoint("PBE000027");
        var mixed = new OaepHashes(HashAlgorithmName.SHA256, HashAlgorithmName.SHA1);
        var highest = Enumerable.Repeat((byte)0xFF, 256).ToArray();
        key.PrivateKey.Unwrap(highest, mixed).ShouldBeNull();
        key.PrivateKey.Unwrap(new byte[256], mixed).ShouldBeNull();
    }

    public void Dispose() => folder.Delete(recursive: true);

    private Pkcs12Source Source(string name, string seat)
    {
        var certificate = TestPki.Shared.Issue(
            TestPki.Shared.AccessPointCa, TestPki.Name(seat, "PEPPOL TEST AP"));
        var path = Path.Combine(folder.FullName, name + ".p12");
        var password = Path.Combine(folder.FullName, name + ".password");
        File.WriteAllBytes(path, certificate.Export(X509ContentType.Pkcs12, "secret"));
        File.WriteAllText(password, "secret\n");
        return new Pkcs12Source { Path = path, PasswordFile = password };
    }

    private static byte[] Wrap(AccessPointKey key, RSAEncryptionPadding padding)
    {
        using var certificate = X509CertificateLoader.LoadCertificate(key.Certificate.Der.Span);
        using var rsa = certificate.GetRSAPublicKey()!;
        return rsa.Encrypt([1, 2, 3], padding);
    }
}
