namespace Gateway.Api.Persistence.Payroll;

/// <summary>How far a consumer of the payroll feed says it has got: a consumer is an API key.</summary>
internal sealed class PayrollAcknowledgementRow
{
    public required Guid KeyId { get; init; }
    public required long UpTo { get; set; }
    public required DateTimeOffset At { get; set; }
}
