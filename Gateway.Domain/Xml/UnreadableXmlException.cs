namespace Gateway.Domain.Xml;

/// <summary>
/// The bytes are no XML that we read: malformed, with a DTD, or beyond a limit. Says where when it is known.
/// </summary>
public sealed class UnreadableXmlException : Exception
{
    public UnreadableXmlException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    public UnreadableXmlException()
    {
    }

    public UnreadableXmlException(string message)
        : base(message)
    {
    }
}
