namespace Gateway.Peppol.Envelope;

/// <summary>What an envelope says, unchecked; null where it says nothing. For reports and for looking into old
/// messages.</summary>
public sealed record EnvelopeFacts
{
    public string? HeaderVersion { get; init; }

    public string? SenderAuthority { get; init; }

    public string? Sender { get; init; }

    public string? ReceiverAuthority { get; init; }

    public string? Receiver { get; init; }

    public string? Standard { get; init; }

    public string? TypeVersion { get; init; }

    public string? InstanceId { get; init; }

    public string? Type { get; init; }

    public string? CreatedAt { get; init; }

    /// <summary>The scopes in their order; a scope without Identifier has null there.</summary>
    public IReadOnlyList<EnvelopeScope> Scopes { get; init; } = [];

    /// <summary>Namespace and local name of the business document inside.</summary>
    public string? RootNamespace { get; init; }

    public string? RootName { get; init; }

    public EnvelopeScope? Scope(string type) => Scopes.FirstOrDefault(scope => scope.Type == type);
}
