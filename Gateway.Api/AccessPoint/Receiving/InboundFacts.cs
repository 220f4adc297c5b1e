namespace Gateway.Api.AccessPoint.Receiving;

/// <summary>How the timeline of a document that came in is called.</summary>
internal static class InboundFacts
{
    public const string ObjectType = "inbound";
}
