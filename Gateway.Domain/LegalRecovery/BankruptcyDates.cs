using Gateway.Domain.Law;

namespace Gateway.Domain.LegalRecovery;

/// <summary>What a creditor does after a bankruptcy, and until when, all days included.</summary>
/// <param name="ClaimBy">The claim is in RegSol: the day the judgment names, else 30 days after it.</param>
/// <param name="ClaimLostAfter">After this day a claim that was not filed is lost.</param>
/// <param name="SuretiesBy">Personal sureties are declared, who are freed otherwise.</param>
/// <param name="VatRefundFrom">
/// The VAT on what is unpaid can be asked back: from the judgment, not from the close.
/// </param>
/// <param name="VatRefundUntil">The last day to ask for it: the end of the third calendar year after.</param>
/// <param name="Rows">The rows of law used.</param>
public sealed record BankruptcyDates(
    DateOnly ClaimBy,
    DateOnly ClaimLostAfter,
    DateOnly SuretiesBy,
    DateOnly VatRefundFrom,
    DateOnly VatRefundUntil,
    IReadOnlyList<LawRow> Rows)
{
    /// <param name="book">The law.</param>
    /// <param name="judgmentOn">The day of the declaratory judgment.</param>
    /// <param name="namedDay">The last day for claims that the judgment names.</param>
    public static LawAnswer<BankruptcyDates> After(LawBook book, DateOnly judgmentOn, DateOnly? namedDay = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.Answer(law => new BankruptcyDates(
            namedDay ?? judgmentOn.AddDays(law.Value(InsolvencyLaw.ClaimTerm, judgmentOn)),
            judgmentOn.AddYears(law.Value(InsolvencyLaw.ClaimLost, judgmentOn)),
            judgmentOn.AddMonths(law.Value(InsolvencyLaw.SuretyTerm, judgmentOn)),
            judgmentOn,
            new DateOnly(judgmentOn.Year + law.Value(InsolvencyLaw.VatRefundTerm, judgmentOn), 12, 31),
            [.. law.Rows]));
    }
}
