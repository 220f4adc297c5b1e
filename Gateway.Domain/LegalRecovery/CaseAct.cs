namespace Gateway.Domain.LegalRecovery;

/// <summary>What happens in a case: each is a fact with its day. Names are stored; they are never renamed.</summary>
public enum CaseAct
{
    /// <summary>Given to the bailiff or lawyer.</summary>
    HandedOver,

    /// <summary>A bailiff served the summons of the RCI.</summary>
    SummonsServed,

    /// <summary>
    /// The notice before a summary order was sent; in the amicable way the notice of who recovers (CEL art. XIX.7).
    /// </summary>
    NoticeSent,

    /// <summary>Instalments were agreed.</summary>
    PlanAgreed,

    /// <summary>An instalment was not paid, and the reminder of it neither.</summary>
    PlanBroken,

    /// <summary>The debtor contests, with reasons.</summary>
    Contested,

    /// <summary>What was contested is settled, and the debt stands.</summary>
    ContestSettled,

    /// <summary>The bailiff drew the record of non-contestation.</summary>
    RecordDrawn,

    /// <summary>The record or order was made enforceable.</summary>
    DeclaredEnforceable,

    /// <summary>The petition or form was filed.</summary>
    PetitionFiled,

    /// <summary>A bailiff served the writ of summons.</summary>
    WritServed,

    /// <summary>The judge ordered to pay.</summary>
    TitleGiven,

    /// <summary>The judge refused, or decided against us.</summary>
    Refused,

    /// <summary>The title was served on the debtor.</summary>
    TitleServed,

    /// <summary>The debtor opposes, appeals or challenges.</summary>
    Opposed,

    /// <summary>The opposition, appeal or challenge failed.</summary>
    OppositionDismissed,

    /// <summary>The opposition, appeal or challenge succeeded.</summary>
    OppositionUpheld,

    /// <summary>Execution began.</summary>
    Executed,

    /// <summary>The debt mediator's registered reminder to file the claim was received (JC art. 1675/9).</summary>
    MediatorReminded,

    /// <summary>The claim was filed in the register.</summary>
    ClaimFiled,

    /// <summary>The claim was accepted.</summary>
    ClaimAccepted,

    /// <summary>The claim was disputed.</summary>
    ClaimDisputed,

    /// <summary>The claim was rejected for good.</summary>
    ClaimRejected,

    /// <summary>A share was paid out.</summary>
    DividendReceived,

    /// <summary>The judgment opened the reorganisation.</summary>
    StayOpened,

    /// <summary>The stay was extended.</summary>
    StayExtended,

    /// <summary>The stay ended without a plan.</summary>
    StayEnded,

    /// <summary>The court approved a collective plan.</summary>
    PlanHomologated,

    /// <summary>The collective procedure was closed.</summary>
    CollectiveClosed,

    /// <summary>A cost of the procedure: bailiff, court, indemnity.</summary>
    CostAdded,

    /// <summary>The debtor paid the partner: the money lies with it.</summary>
    PaymentReceived,

    /// <summary>The partner says how it stands, in a few words.</summary>
    Reported,

    /// <summary>The partner gave the case back.</summary>
    Returned,

    /// <summary>A collective procedure was opened over the debtor: from its day nobody proceeds alone.</summary>
    DebtorInsolvent,

    /// <summary>That collective procedure is over, or was not the debtor's.</summary>
    InsolvencyLifted,

    /// <summary>The debtor died: until the house knows the heirs nothing is served or executed.</summary>
    DebtorDied,

    /// <summary>The debtor wrote to the house that it contests: no record says any more that it does not.</summary>
    DebtDisputed,

    /// <summary>The house holds nothing back any more for a death or a dispute.</summary>
    HoldLifted,

    /// <summary>All was paid.</summary>
    Paid,

    /// <summary>We took the case back.</summary>
    Withdrawn,
}
