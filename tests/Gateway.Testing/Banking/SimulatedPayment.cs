namespace Gateway.Testing.Banking;

/// <summary>A movement of the simulated year, and what it means.</summary>
public sealed record SimulatedPayment
{
    /// <summary>Minor units; negative when money goes back.</summary>
    public required long Cents { get; init; }

    /// <summary>The communication; twelve digits when it is structured.</summary>
    public required string Text { get; init; }

    public bool IsStructured { get; init; }

    /// <summary>As the bank carries it; blank when it does not.</summary>
    public required string Name { get; init; }

    public required string Account { get; init; }

    public string EndToEndId { get; init; } = "NOTPROVIDED";

    public required SimulatedClient Client { get; init; }

    /// <summary>What it was sent for. What it is more than that stays the client's.</summary>
    public required IReadOnlyList<(SimulatedInvoice Invoice, long Cents)> Meant { get; init; }

    /// <summary>The payment that comes back with it.</summary>
    public SimulatedPayment? Returns { get; init; }

    /// <summary>Whether the payer's account is the client's own, so that a person would have it remembered.</summary>
    public bool IsOwnAccount => Account == Client.Account;
}
