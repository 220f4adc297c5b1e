using System.ComponentModel.DataAnnotations;
using Gateway.Peppol.Certificates.Keys;

namespace Gateway.Api.AccessPoint;

/// <summary>A PKCS#12 file and where its password is; the password itself never stands in configuration.</summary>
public sealed class KeyFileOptions
{
    [Required]
    public string File { get; set; } = "";

    /// <summary>A file whose content, without the line end, is the password.</summary>
    public string? PasswordFile { get; set; }

    /// <summary>The environment variable that holds the password; used when no file is named.</summary>
    public string? PasswordVariable { get; set; }

    internal bool IsWhole => File.Length > 0 && (PasswordFile ?? PasswordVariable) is { Length: > 0 };

    internal Pkcs12Source ToSource() =>
        new() { Path = File, PasswordFile = PasswordFile, PasswordVariable = PasswordVariable };
}
