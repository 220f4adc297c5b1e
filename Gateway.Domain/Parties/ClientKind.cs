namespace Gateway.Domain.Parties;

/// <summary>Who a client is before the law: it decides the channel, the mentions and what may be claimed.</summary>
public enum ClientKind
{
    /// <summary>An enterprise: the law of 2 August 2002 applies.</summary>
    Company,

    /// <summary>A public authority.</summary>
    PublicBody,

    /// <summary>
    /// A natural person acting outside trade or profession: Book XIX of the Code of Economic Law applies.
    /// </summary>
    PrivatePerson,
}
