using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Gateway.Api.Identity;

/// <summary>
/// The secret a caller proves itself by: <c>sgw_</c> and 256 random bits in base64url. It exists in the answer that
/// shows it once and in the header of a request, and nowhere else: what is stored is its hash. It prints as its type.
/// </summary>
internal sealed class ApiKey
{
    /// <summary>By which scanners of leaked secrets recognise a key of ours.</summary>
    public const string Mark = "sgw_";

    private const int SecretBytes = 32;
    private const int TextLength = 47;
    private const int PrefixLength = 12;

    private readonly string text;

    private ApiKey(string text) => this.text = text;

    /// <summary>SHA-256 in hexadecimal. 256 random bits need no slow hash: there is no word list to try.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(text)));

    /// <summary>The mark and eight characters, by which people tell their keys apart; 48 of the 256 bits.</summary>
    public string Prefix => text[..PrefixLength];

    public static ApiKey New() => new(Mark + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes)));

    public static bool TryParse(string? text, [NotNullWhen(true)] out ApiKey? key)
    {
        var valid = text is { Length: TextLength }
            && text.StartsWith(Mark, StringComparison.Ordinal)
            && Base64Url.IsValid(text.AsSpan(Mark.Length), out var bytes)
            && bytes == SecretBytes;
        key = valid ? new ApiKey(text!) : null;
        return valid;
    }

    /// <summary>The secret itself, for the one answer or console line that shows it.</summary>
    public string Reveal() => text;

    public override string ToString() => nameof(ApiKey);
}
