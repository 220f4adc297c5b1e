namespace Gateway.Domain.Dunning;

/// <summary>How a client behaved over the past year, apart from the debt that is looked at.</summary>
/// <param name="LateInvoices">Other invoices that were not paid by their due date.</param>
/// <param name="BrokenPromises">Promises to pay that were broken.</param>
public sealed record ClientHistory(int LateInvoices, int BrokenPromises)
{
    /// <summary>How far back a step looks.</summary>
    public const int Days = 365;

    public static ClientHistory None { get; } = new(0, 0);
}
