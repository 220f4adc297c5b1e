namespace Gateway.Api.Http.Invoicing;

/// <summary>Whether an amount is taken off or put on.</summary>
internal enum AllowanceChargeKind
{
    Allowance,
    Charge,
}
