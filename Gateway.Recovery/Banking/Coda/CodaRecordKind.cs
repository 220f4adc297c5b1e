namespace Gateway.Recovery.Banking.Coda;

/// <summary>The records of CODA 2.6, annex I.</summary>
internal enum CodaRecordKind
{
    /// <summary>No record yet.</summary>
    None,

    /// <summary>0: whose file it is.</summary>
    Header,

    /// <summary>1: account and old balance.</summary>
    OldBalance,

    /// <summary>2.1: amount, dates and code of a movement.</summary>
    Movement,

    /// <summary>2.2: its communication, references and R-transaction.</summary>
    MovementPart2,

    /// <summary>2.3: its counterparty.</summary>
    MovementPart3,

    /// <summary>3.1: what else is told of a movement.</summary>
    Information,

    /// <summary>3.2: the same, continued.</summary>
    InformationPart2,

    /// <summary>3.3: the same, continued.</summary>
    InformationPart3,

    /// <summary>8: new balance.</summary>
    NewBalance,

    /// <summary>4: a message of the bank to its customer.</summary>
    Message,

    /// <summary>9: counts and sums.</summary>
    Trailer,
}
