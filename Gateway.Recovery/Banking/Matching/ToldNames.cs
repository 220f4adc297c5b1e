using Gateway.Domain.Banking;

namespace Gateway.Recovery.Banking.Matching;

/// <summary>
/// The names of payers in some movements. Who has one of them must be known though it owes nothing: else its money
/// would be taken for that of its namesake.
/// </summary>
public sealed class ToldNames
{
    private readonly HashSet<string> keys;

    /// <param name="movements">As they are matched; a total is taken by its details.</param>
    public ToldNames(IEnumerable<StatementLine> movements)
    {
        ArgumentNullException.ThrowIfNull(movements);
        keys =
        [
            .. movements.SelectMany(movement => movement.Payments()).Where(line => line.Amount.IsPositive)
                .Select(line => NameTexts.Key(line.Counterparty.Payer())).Where(key => key.Length > 0),
        ];
    }

    /// <summary>No movement tells a name.</summary>
    public bool IsEmpty => keys.Count == 0;

    /// <summary>Whether a payer may have written the name of this client.</summary>
    public bool MayBe(string clientName) => NameTexts.Keys(clientName).Any(keys.Contains);
}
