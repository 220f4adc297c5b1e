namespace Gateway.Domain.Receivables;

/// <summary>The accounts of the ledger. A debit raises what we have or are owed; a credit lowers it.</summary>
public enum LedgerAccount
{
    /// <summary>What clients owe: invoices, and the interest and costs that were claimed.</summary>
    Client,

    /// <summary>What stands on our bank accounts.</summary>
    Bank,

    /// <summary>Money that moved and whose reason is not known yet. Zero when every movement found its place.</summary>
    Suspense,

    /// <summary>What we owe clients who paid more than they owed.</summary>
    Credit,

    /// <summary>Interest claimed for paying late.</summary>
    Interest,

    /// <summary>Compensation and costs claimed for paying late.</summary>
    Costs,

    /// <summary>What was given up.</summary>
    WriteOff,

    /// <summary>VAT of invoices that were never paid, asked back from the state.</summary>
    BadDebtVat,

    /// <summary>What the guarantee fund laid out for invoices that are not paid.</summary>
    Guarantee,

    /// <summary>What was invoiced less what was credited, VAT included: the other side of what clients owe.</summary>
    Invoiced,

    /// <summary>Money on its way from one currency into another: what it gave in the one and took in the
    /// other.</summary>
    Exchange,

    /// <summary>What was lost, or below zero won, because an invoice of another currency was paid.</summary>
    ExchangeDifference,

    /// <summary>What other books keep: the bank's own costs, wages, transfers, opening balances.</summary>
    Outside,
}
