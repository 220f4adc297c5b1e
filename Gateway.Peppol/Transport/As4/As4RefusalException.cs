namespace Gateway.Peppol.Transport.As4;

/// <summary>
/// Ends the reading of a message deep inside a parser. It never leaves this folder: the entry points turn it into
/// a refusal, with the error for the peer and the reason for us.
/// </summary>
internal sealed class As4RefusalException : Exception
{
    public As4RefusalException(EbmsErrorKind kind, string description, string? why = null)
        : base(why ?? description) => Error = EbmsError.Of(kind, description);

    public As4RefusalException(EbmsErrorKind kind, string description, Exception inner)
        : base($"{description} {inner.Message}", inner) => Error = EbmsError.Of(kind, description);

    public EbmsError Error { get; }
}
