namespace Gateway.Peppol.Envelope;

/// <summary>
/// The header of a Peppol Business Message Envelope (SBDH 2.0.2), checked: from whom, to whom, what, in which process.
/// Two are equal when they say the same.
/// </summary>
public sealed record EnvelopeHeader
{
    public required EnvelopeParty Sender { get; init; }

    public required EnvelopeParty Receiver { get; init; }

    public required DocumentTypeId DocumentType { get; init; }

    public required ProcessId Process { get; init; }

    /// <summary>COUNTRY_C1: where the sending end user is, ISO 3166-1 alpha-2, XK or 1A; ZZ is used where it is
    /// unknown.</summary>
    public required string CountryC1 { get; init; }

    /// <summary>Unique in the world; what a Message Level Status refers to.</summary>
    public required string InstanceId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Where to send the Message Level Status; null means to the sending service provider itself.</summary>
    public EnvelopeParty? MlsTo { get; init; }

    public MlsType MlsType { get; init; }
}
