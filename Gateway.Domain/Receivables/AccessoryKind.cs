namespace Gateway.Domain.Receivables;

/// <summary>What is owed beside an invoice because it was paid late.</summary>
public enum AccessoryKind
{
    Interest,

    /// <summary>Compensation, lump sums and costs of reminders.</summary>
    Costs,
}
