namespace Gateway.Api.Http.Payroll;

/// <summary>What exposure is told by.</summary>
internal enum ExposureBy
{
    Unit,
    Client,
    Invoice,
}
