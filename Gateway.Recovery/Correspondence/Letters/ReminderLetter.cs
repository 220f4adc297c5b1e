using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Recovery.Correspondence.Letters;

/// <summary>A reminder or formal notice of a legal entity to a client, before it is put into words.</summary>
public sealed record ReminderLetter
{
    public required string Number { get; init; }

    public required DateOnly Date { get; init; }

    public required LetterTone Tone { get; init; }

    public required Language Language { get; init; }

    /// <summary>The words of the house; null for those of the product.</summary>
    public LetterWording? Wording { get; init; }

    internal LetterWording Words => Wording ?? LetterWording.OfProduct(Tone, Language);

    public required LegalEntity Seller { get; init; }

    public required string Recipient { get; init; }

    public required PostalAddress Address { get; init; }

    /// <summary>A consumer is told how to dispute and to ask for documents (CEL art. XIX.2).</summary>
    public required bool IsToConsumer { get; init; }

    /// <summary>The oldest due first.</summary>
    public required IReadOnlyList<LetterItem> Items { get; init; }

    /// <summary>What the client has to its credit; zero or more.</summary>
    public required Amount Credits { get; init; }

    /// <summary>
    /// The reminder of an instalment: the last day to pay it before its plan lapses. Null for invoices.
    /// </summary>
    public DateOnly? PlanLapsesAfter { get; init; }

    public Amount Principal => Sum(Items.Select(item => item.Balance));

    public Amount Additional => Sum(Items.Select(item => item.Additional));

    public Amount Total => Principal + Additional - Credits;

    /// <summary>
    /// What the letter asks of an item, apart from what is on top: its balance less what of the credits falls on it,
    /// the oldest due first.
    /// </summary>
    internal Amount AskedOf(LetterItem item)
    {
        var rest = Credits;
        foreach (var older in Items.TakeWhile(one => !ReferenceEquals(one, item)))
        {
            rest -= Amount.Min(rest, older.Balance);
        }

        return item.Balance - Amount.Min(rest, item.Balance);
    }

    internal string In(Sentence sentence) => sentence.In(Language);

    private Amount Sum(IEnumerable<Amount> amounts) => Amount.Sum(amounts, Credits.Currency);
}
