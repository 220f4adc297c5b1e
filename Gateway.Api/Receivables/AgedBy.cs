namespace Gateway.Api.Receivables;

/// <summary>What an aged balance is told by.</summary>
internal enum AgedBy
{
    Client,
    Unit,
    LegalEntity,
}
