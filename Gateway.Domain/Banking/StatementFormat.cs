namespace Gateway.Domain.Banking;

/// <summary>The kind of file a statement came in.</summary>
public enum StatementFormat
{
    /// <summary>Coded statement of account of the Belgian banks, version 2.</summary>
    Coda,

    /// <summary>ISO 20022 bank to customer statement, camt.053.</summary>
    Camt053,

    /// <summary>ISO 20022 debit and credit notification, camt.054: the movements without balances.</summary>
    Camt054,
}
