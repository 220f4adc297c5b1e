namespace Gateway.Peppol.Xml;

/// <summary>
/// Thrown inside the reader at the first byte that breaks XML 1.0; never leaves the project's XML readers' users.
/// </summary>
internal sealed class MalformedXmlException : Exception
{
    public MalformedXmlException(XmlFault fault, int offset)
        : base($"{fault} at byte {offset}")
    {
        Fault = fault;
        Offset = offset;
    }

    public MalformedXmlException()
    {
    }

    public MalformedXmlException(string message)
        : base(message)
    {
    }

    public MalformedXmlException(string message, Exception inner)
        : base(message, inner)
    {
    }

    public XmlFault Fault { get; }

    /// <summary>Byte of the UTF-8 text at which reading stopped.</summary>
    public int Offset { get; }
}
