namespace Gateway.Api.Http.Invoicing;

/// <summary>A property of the item and its value.</summary>
internal sealed record ItemPropertyFields
{
    public required string Name { get; init; }

    public required string Value { get; init; }
}
