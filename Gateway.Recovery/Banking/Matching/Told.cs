using Gateway.Domain.Banking;
using Gateway.Domain.Money;

namespace Gateway.Recovery.Banking.Matching;

/// <summary>
/// What some movements tell of who paid, and what for. Of millions of invoices only those are looked at of which
/// something is told, with all else that is open of their clients: whatever is left out, no movement can mean.
/// </summary>
public sealed class Told
{
    private readonly HashSet<string> names = [];
    private readonly HashSet<string> references = [];
    private readonly HashSet<string> numbers = [];
    private readonly HashSet<Amount> amounts = [];

    /// <param name="movements">As they are matched; a total is taken by its details.</param>
    public Told(IEnumerable<StatementLine> movements)
    {
        ArgumentNullException.ThrowIfNull(movements);
        foreach (var line in movements.SelectMany(movement => movement.Payments())
            .Where(line => line.Amount.IsPositive))
        {
            amounts.Add(line.Amount);
            names.Add(NameTexts.Key(line.Counterparty.Payer()));
            references.UnionWith(PaymentTexts.Keys(line.Communication.Text));
            numbers.UnionWith(NumberTexts.KeysIn(line.Communication.Text));
            if (line.Communication.Reference is { } reference)
            {
                references.Add(PaymentTexts.Key(reference));
            }
        }

        names.Remove("");
    }

    /// <summary>No movement pays anything.</summary>
    public bool IsNothing => amounts.Count == 0;

    /// <summary>Whether a payer may have written the name of this client. Who has it must be known though it owes
    /// nothing: else its money would be taken for that of its namesake.</summary>
    public bool IsClient(string clientName) => names.Count > 0 && NameTexts.Keys(clientName).Any(names.Contains);

    /// <summary>Whether a payer may mean this invoice: its number or its reference, or just what is owed of it.
    /// </summary>
    /// <param name="number">As it is printed.</param>
    /// <param name="reference">What the client was asked to write.</param>
    /// <param name="open">What is owed of the invoice itself.</param>
    /// <param name="owed">The same with its interest and costs.</param>
    public bool Means(string number, string? reference, Amount open, Amount owed) =>
        amounts.Contains(open) || amounts.Contains(owed) || IsReference(reference) || IsNumber(number);

    /// <summary>Whether a payer wrote this reference, of an invoice or of an instalment.</summary>
    public bool IsReference(string? reference) =>
        references.Count > 0 && PaymentTexts.Key(reference) is { } key && references.Contains(key);

    private bool IsNumber(string number) => numbers.Count > 0 && NumberTexts.Keys(number).Any(numbers.Contains);
}
