using Gateway.Peppol.Routing.Dns;

namespace Gateway.Peppol.Routing.Locator;

/// <summary>Which SMP the records of a participant name.</summary>
internal abstract record PublisherChoice
{
    private PublisherChoice()
    {
    }

    public sealed record Found(Uri Address, NaptrRecord Record) : PublisherChoice;

    /// <summary>No record is about an SMP.</summary>
    public sealed record None : PublisherChoice;

    /// <summary>Records name an SMP, but none in a way that can be followed.</summary>
    public sealed record Unusable(string Why) : PublisherChoice;
}
