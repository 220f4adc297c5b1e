using Gateway.Domain.Invoicing;

namespace Gateway.Api.Http.Invoicing;

/// <summary>To whom, where and when the goods or services were delivered.</summary>
internal sealed record DeliveryFields
{
    public string? Name { get; init; }

    public IdentifierFields? Location { get; init; }

    /// <summary>The day of the service, when it is not the day of issue.</summary>
    public DateOnly? Date { get; init; }

    public AddressFields? Address { get; init; }

    public DeliveryInformation ToDomain() => new()
    {
        Name = Name,
        Location = Location?.ToDomain(),
        Date = Date,
        Address = Address?.ToDomain(),
    };
}
