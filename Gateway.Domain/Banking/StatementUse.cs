namespace Gateway.Domain.Banking;

/// <summary>What may be done with the movements of a statement.</summary>
public enum StatementUse
{
    /// <summary>Its balances prove its movements: they may be booked.</summary>
    Book,

    /// <summary>It has no balances to prove its movements: nothing is booked until a person agreed.</summary>
    Review,

    /// <summary>It tells the details of totals that another statement books: match on them, never book them.</summary>
    MatchOnly,
}
