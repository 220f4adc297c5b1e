namespace Gateway.Domain.Dunning;

/// <summary>Why dunning is paused.</summary>
public enum HoldKind
{
    /// <summary>The client says it does not owe this.</summary>
    Dispute,

    /// <summary>The client named a day it will pay on.</summary>
    Promise,

    /// <summary>Instalments are agreed and kept.</summary>
    PaymentPlan,

    /// <summary>A collective procedure holds all creditors off.</summary>
    Insolvency,

    /// <summary>A lawyer or bailiff has it.</summary>
    Legal,

    /// <summary>The client complained about how it was served.</summary>
    Complaint,

    /// <summary>The client died: the estate is addressed, by a person.</summary>
    Death,
}
