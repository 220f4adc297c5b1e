namespace Gateway.Domain.Invoicing;

/// <summary>What a credit note stands on.</summary>
public enum CreditBasis
{
    /// <summary>An invoice of ours, which it names (BG-3).</summary>
    Invoice,

    /// <summary>
    /// Nothing in the gateway: the original never went out electronically. The credit note then names the paper
    /// invoice, or says in a note what it corrects.
    /// </summary>
    FreeStanding,
}
