namespace Gateway.Domain.LegalRecovery;

/// <summary>Where a case stands. It is computed from what happened, never stored.</summary>
public enum CaseState
{
    /// <summary>The dossier is being made; nobody outside knows of it.</summary>
    Prepared,

    /// <summary>With the bailiff or lawyer.</summary>
    HandedOver,

    /// <summary>The summons (RCI) or notice (summary order) runs.</summary>
    Summoned,

    /// <summary>Instalments are agreed, and everything else waits.</summary>
    Instalments,

    /// <summary>The debtor contests: this way ends here, a court may go on.</summary>
    Contested,

    /// <summary>The bailiff's record says that nobody contested.</summary>
    Uncontested,

    /// <summary>A court has it.</summary>
    Pending,

    /// <summary>There is a title that was not served yet.</summary>
    Titled,

    /// <summary>The title was served, and the term to stand against it runs.</summary>
    Served,

    /// <summary>The debtor stands against the title.</summary>
    Challenged,

    /// <summary>A bailiff executes the title.</summary>
    Execution,

    /// <summary>The claim is in the register of a collective procedure.</summary>
    Filed,

    /// <summary>The trustee or mediator accepts the claim.</summary>
    Accepted,

    /// <summary>The trustee or mediator disputes the claim.</summary>
    Disputed,

    /// <summary>Creditors are held off by a judicial reorganisation.</summary>
    Stayed,

    /// <summary>All was paid. An end.</summary>
    Paid,

    /// <summary>We took it back. An end; the debt goes on as before.</summary>
    Withdrawn,

    /// <summary>The partner or the procedure gave it back. An end; another way may follow.</summary>
    Returned,

    /// <summary>The court decided against us, or the claim was rejected. An end.</summary>
    Lost,

    /// <summary>The collective procedure was closed without more to come. An end.</summary>
    Closed,
}
