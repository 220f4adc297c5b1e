namespace Gateway.Api.Desk.Banking;

/// <summary>One row of the form, as it was written.</summary>
/// <param name="Invoice">The number of the invoice that is paid.</param>
/// <param name="Amount">What of the movement pays it.</param>
/// <param name="Pays">Where the invoice is in another currency: what is paid in its own.</param>
public sealed record MovementFormPart(string Invoice, string Amount, string Pays)
{
    public bool IsEmpty => Invoice.Length + Amount.Length + Pays.Length == 0;
}
