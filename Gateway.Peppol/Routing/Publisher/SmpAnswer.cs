namespace Gateway.Peppol.Routing.Publisher;

/// <summary>What came back from an SMP.</summary>
internal abstract record SmpAnswer
{
    private SmpAnswer()
    {
    }

    public sealed record Document(ReadOnlyMemory<byte> Octets) : SmpAnswer;

    /// <summary>404: the SMP does not know the participant or the document type.</summary>
    public sealed record NotFound : SmpAnswer;

    /// <summary>It could not answer now. Worth another try.</summary>
    public sealed record Unreachable(string Why) : SmpAnswer;

    /// <summary>It answered what no SMP may; asking again does not help.</summary>
    public sealed record Refused(string Why) : SmpAnswer;
}
