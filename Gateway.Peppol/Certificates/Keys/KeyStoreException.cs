namespace Gateway.Peppol.Certificates.Keys;

/// <summary>Our own keys cannot be loaded. The message says which file or variable and why, never a password.</summary>
public sealed class KeyStoreException : Exception
{
    public KeyStoreException()
    {
    }

    public KeyStoreException(string message)
        : base(message)
    {
    }

    public KeyStoreException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
