namespace Gateway.Peppol.Certificates.Keys;

/// <summary>A PKCS#12 file and where its password is: in a file or in an environment variable, never in
/// configuration.</summary>
public sealed record Pkcs12Source
{
    public required string Path { get; init; }

    /// <summary>A file whose content, without the line end, is the password.</summary>
    public string? PasswordFile { get; init; }

    /// <summary>An environment variable that holds the password; used when no file is named.</summary>
    public string? PasswordVariable { get; init; }

    internal string ReadPassword()
    {
        if (PasswordFile is not null)
        {
            try
            {
                return File.ReadAllText(PasswordFile).TrimEnd('\r', '\n');
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                throw new KeyStoreException($"The password file {PasswordFile} cannot be read.", fault);
            }
        }

        return PasswordVariable is null
            ? throw new KeyStoreException($"No password file and no environment variable is named for {Path}.")
            : Environment.GetEnvironmentVariable(PasswordVariable)
                ?? throw new KeyStoreException($"The environment variable {PasswordVariable} is not set.");
    }
}
