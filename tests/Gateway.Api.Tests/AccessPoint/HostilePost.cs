using System.Net;
using Gateway.Peppol.Tests.Transport.As4;

namespace Gateway.Api.Tests.AccessPoint;

/// <summary>One message that must be refused.</summary>
/// <param name="What">What was done to it.</param>
/// <param name="Code">The ebMS error that its sender is told.</param>
/// <param name="Message">The message.</param>
/// <param name="Says">A word of the reason.</param>
internal sealed record HostilePost(string What, string Code, Forgery Message, string Says = "")
{
    /// <summary>Whether it can be read which message it is.</summary>
    public bool HasId { get; init; } = true;

    /// <summary>The status of HTTP: a message that can be told from others is answered as one.</summary>
    public HttpStatusCode Status { get; init; } = HttpStatusCode.OK;
}
