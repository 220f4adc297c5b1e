namespace Gateway.Domain.Banking;

/// <summary>The other side of a movement, as the bank tells it; what it does not tell is null.</summary>
public sealed record Counterparty
{
    public static Counterparty Unknown { get; } = new();

    public string? Name { get; init; }

    /// <summary>Without blanks, in capitals, and otherwise as it stands: nobody checked it for us.</summary>
    public string? Account { get; init; }

    public string? Bic { get; init; }

    /// <summary>Street and town, as far as they are told.</summary>
    public string? Address { get; init; }

    /// <summary>A number that the other side is known by.</summary>
    public string? Identification { get; init; }

    /// <summary>In whose name the other side paid or was paid.</summary>
    public string? UltimateName { get; init; }

    /// <summary>The name of who paid or was paid in the end.</summary>
    public string? Payer() => UltimateName ?? Name;
}
