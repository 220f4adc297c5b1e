namespace Gateway.Peppol.AccessPoint.Publishing;

/// <summary>An answer over HTTP: a status and, for 200, the document.</summary>
public sealed record SmpResponse(int Status, ReadOnlyMemory<byte> Body)
{
    public const string ContentType = "application/xml; charset=utf-8";

    internal static SmpResponse NotFound { get; } = new(404, default);
}
