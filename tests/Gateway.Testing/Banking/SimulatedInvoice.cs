namespace Gateway.Testing.Banking;

/// <summary>An invoice of the simulated year; whoever issues it says what it became.</summary>
public sealed class SimulatedInvoice(int index, SimulatedClient client, DateOnly day, long netCents)
{
    public int Index => index;

    public SimulatedClient Client => client;

    /// <summary>When it is issued.</summary>
    public DateOnly Day => day;

    /// <summary>The last day to pay it.</summary>
    public DateOnly Due => day.AddDays(30);

    /// <summary>What it asks without VAT, in cents.</summary>
    public long NetCents => netCents;

    /// <summary>Its number once it is issued.</summary>
    public string Number { get; private set; } = "";

    /// <summary>Its payment reference once it is issued.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>What is to be paid once it is issued, in cents.</summary>
    public long Cents { get; private set; }

    internal void Become(string number, string reference, long cents) =>
        (Number, Reference, Cents) = (number, reference, cents);
}
