using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Webhooks;
using Microsoft.Data.Sqlite;

namespace Gateway.Api.Outbox.Webhooks;

/// <summary>
/// The secrets of endpoints, derived (HKDF, RFC 5869) from a key outside the database, the endpoint's id and the number
/// of its secret: none is stored anywhere, and a stolen database signs nothing.
/// </summary>
internal sealed class WebhookSecrets(WebhookOptions options, DatabaseOptions database)
{
    private const int KeyBytes = 32;
    private const int FingerprintLength = 16;

    private readonly Lazy<byte[]?> current = new(() => Current(options, database));
    private readonly Lazy<IReadOnlyDictionary<string, byte[]>> earlier = new(() =>
        options.EarlierKeyFiles.Select(Read).ToDictionary(Fingerprint));

    /// <summary>The fingerprint of the key that new secrets come from; null when none is configured.</summary>
    public string? CurrentKey => current.Value is { } key ? Fingerprint(key) : null;

    /// <summary>Null when the key it comes from is not configured any more.</summary>
    public WebhookSecret? Of(WebhookRow webhook) => Derive(webhook.Id, webhook.SecretKey, webhook.SecretVersion);

    /// <summary>The secret before it; null when its day is over.</summary>
    public WebhookSecret? EarlierOf(WebhookRow webhook, DateTimeOffset now) =>
        webhook.EarlierSecretKey is { } key && now < webhook.EarlierSecretUntil
            ? Derive(webhook.Id, key, webhook.SecretVersion - 1)
            : null;

    private WebhookSecret? Derive(Guid webhook, string fingerprint, int version)
    {
        var key = fingerprint == CurrentKey ? current.Value : earlier.Value.GetValueOrDefault(fingerprint);
        var purpose = string.Create(CultureInfo.InvariantCulture, $"webhook {webhook} {version}");
        return key is null ? null : new WebhookSecret(
            HKDF.DeriveKey(HashAlgorithmName.SHA256, key, KeyBytes, info: Encoding.ASCII.GetBytes(purpose)));
    }

    private static byte[]? Current(WebhookOptions options, DatabaseOptions database) => options switch
    {
        { Key: { Length: > 0 } text } => Parse(text, "Webhooks:Key"),
        { KeyFile: { Length: > 0 } file } => Read(file),
        _ when database.Provider == DatabaseProvider.Sqlite => Read(FileBeside(database)),
        _ => null,
    };

    /// <summary>One node and one file: nobody else needs to know the key, so it is made when there is none.</summary>
    private static string FileBeside(DatabaseOptions database)
    {
        var source = new SqliteConnectionStringBuilder(database.SqliteConnectionString).DataSource;
        var file = Path.ChangeExtension(source, ".webhooks.key");
        var creation = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            creation.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        try
        {
            using var made = new FileStream(file, creation);
            made.Write(Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes))));
        }
        catch (IOException) when (File.Exists(file))
        {
            // It was made before, perhaps by a process that started with this one.
        }

        return file;
    }

    private static byte[] Read(string file) => Parse(File.ReadAllText(file), file);

    private static byte[] Parse(string text, string origin)
    {
        var key = new byte[KeyBytes + 1];
        return Convert.TryFromBase64String(text.Trim(), key, out var written) && written == KeyBytes
            ? key[..KeyBytes]
            : throw new InvalidOperationException($"{origin} is not {KeyBytes} bytes in base64.");
    }

    private static string Fingerprint(byte[] key) =>
        Convert.ToHexStringLower(SHA256.HashData([.. "webhooks"u8, .. key]))[..FingerprintLength];
}
