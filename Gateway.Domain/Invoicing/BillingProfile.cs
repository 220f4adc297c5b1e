namespace Gateway.Domain.Invoicing;

/// <summary>The business process a document belongs to (BT-23) and so its specification (BT-24).</summary>
public enum BillingProfile
{
    /// <summary>Peppol BIS Billing 3.0: the seller invoices.</summary>
    Billing,

    /// <summary>Peppol BIS Self-Billing 3.0: the buyer invoices itself in the seller's name.</summary>
    SelfBilling,
}
