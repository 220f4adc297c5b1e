using Gateway.Domain.Money;

namespace Gateway.Domain.Invoicing;

/// <summary>
/// An allowance or a charge, of the document (BG-20, BG-21) or of a line (BG-27, BG-28). The amount is what
/// counts; base and percentage explain it. <see cref="Vat"/> is null on a line, which has its own.
/// </summary>
public sealed record AllowanceCharge
{
    public required bool IsCharge { get; init; }

    /// <summary>BT-92, BT-99, BT-136, BT-141: never negative.</summary>
    public required Amount Amount { get; init; }

    /// <summary>BT-93, BT-100, BT-137, BT-142.</summary>
    public Amount? BaseAmount { get; init; }

    /// <summary>BT-94, BT-101, BT-138, BT-143.</summary>
    public Percentage? Percentage { get; init; }

    /// <summary>BT-97, BT-104, BT-139, BT-144.</summary>
    public string? Reason { get; init; }

    /// <summary>BT-98, BT-140: UNTDID 5189; BT-105, BT-145: UNTDID 7161.</summary>
    public string? ReasonCode { get; init; }

    /// <summary>BT-95 and BT-96, BT-102 and BT-103.</summary>
    public Vat? Vat { get; init; }

    /// <summary>Added to a sum: charges count, allowances count against.</summary>
    public Amount Signed => IsCharge ? Amount : -Amount;
}
