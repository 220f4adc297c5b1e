namespace Gateway.Domain.Timeline;

/// <summary>The kinds of facts, as stored and as callers see them.</summary>
public static class FactKinds
{
    public const string InvoiceIssued = "invoice.issued";
    public const string CreditNoteIssued = "credit-note.issued";
    public const string InvoiceCredited = "invoice.credited";
    public const string DeliveryQueued = "delivery.queued";
    public const string DeliveryAttempted = "delivery.attempted";
    public const string DeliveryLookedUp = "delivery.looked-up";
    public const string DeliveryPosted = "delivery.posted";
    public const string DeliveryReceipt = "delivery.receipt";
    public const string DeliverySent = "delivery.sent";
    public const string DeliveryDeferred = "delivery.deferred";
    public const string DeliveryInterrupted = "delivery.interrupted";
    public const string DeliveryBounced = "delivery.bounced";
    public const string DeliveryFailed = "delivery.failed";
    public const string DeliveryHeld = "delivery.held";
    public const string MailEvent = "mail.event";
    public const string PaymentBooked = "payment.booked";
    public const string PaymentReversed = "payment.reversed";
    public const string InboundReceived = "inbound.received";
    public const string InboundJudged = "inbound.judged";
    public const string InboundReceipted = "inbound.receipted";
    public const string InboundDuplicate = "inbound.duplicate";
    public const string InboundAssigned = "inbound.assigned";
    public const string WageAdvanced = "wage.advanced";
    public const string GuaranteeDrawn = "guarantee.drawn";
    public const string GuaranteeRepaid = "guarantee.repaid";
    public const string WrittenOff = "receivable.written-off";
    public const string WriteOffUndone = "receivable.write-off-undone";
    public const string CreditUsed = "credit.used";
    public const string MovementAllocated = "movement.allocated";
    public const string MovementUndone = "movement.undone";
    public const string MovementSetAside = "movement.set-aside";
    public const string AccessoryClaimed = "accessory.claimed";
    public const string AccessoryWaived = "accessory.waived";
    public const string SurchargeReturned = "accessory.returned";
    public const string VatReclaimed = "vat.reclaimed";
    public const string DeliveryStopped = "delivery.stopped";
    public const string NoticeIssued = "dunning.issued";
    public const string NoticeSent = "dunning.sent";
    public const string NoticeStopped = "dunning.stopped";
    public const string NoticeFailed = "dunning.failed";
    public const string NoticeWaits = "dunning.waits";
    public const string HoldPlaced = "hold.placed";
    public const string HoldLifted = "hold.lifted";
    public const string PromiseKept = "promise.kept";
    public const string PromiseBroken = "promise.broken";
    public const string PlanProposed = "plan.proposed";
    public const string PlanAgreed = "plan.agreed";
    public const string PlanKept = "plan.kept";
    public const string PlanBroken = "plan.broken";
    public const string PlanWithdrawn = "plan.withdrawn";
    public const string InstalmentReminded = "plan.instalment-reminded";
    public const string PrescriptionNear = "prescription.near";
    public const string PrescriptionNoted = "prescription.noted";
}
