namespace Gateway.Recovery.Banking;

/// <summary>Ends the reading of a file that has more bytes than is read; never leaves the reader.</summary>
internal sealed class FileTooLargeException : Exception
{
    public FileTooLargeException()
    {
    }

    public FileTooLargeException(string message)
        : base(message)
    {
    }

    public FileTooLargeException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
