namespace Gateway.Api.LegalRecovery;

/// <summary>What is done about an invoice that is late.</summary>
public enum LateInvoiceNewsKind
{
    /// <summary>Nothing yet.</summary>
    NotReminded,

    /// <summary>A reminder or a formal notice left, or the client was called.</summary>
    Reminded,

    /// <summary>The last letter did not reach the client.</summary>
    NotDelivered,

    /// <summary>A letter waits to leave.</summary>
    Underway,

    /// <summary>The client said when it will pay.</summary>
    Promised,

    /// <summary>Reminders pause, for the reason that is told.</summary>
    Held,

    /// <summary>A payment plan is offered, is being kept, or was broken.</summary>
    InPlan,

    /// <summary>It is on its way to law, or there.</summary>
    AtLaw,

    /// <summary>The next day that counts in its case.</summary>
    Deadline,

    /// <summary>The holder of a unit asked that its case waits.</summary>
    AskedToWait,

    /// <summary>The holder may ask so: <c>POST /v1/recovery-cases/{id}:ask-hold</c>.</summary>
    MayAskToWait,
}
