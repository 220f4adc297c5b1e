namespace Gateway.Domain.Invoicing;

/// <summary>
/// BG-13: to whom (BT-70), where (BT-71, BG-15) and when (BT-72) the goods or services were delivered.
/// </summary>
public sealed record DeliveryInformation
{
    public string? Name { get; init; }

    public Identifier? Location { get; init; }

    public DateOnly? Date { get; init; }

    public Address? Address { get; init; }
}
