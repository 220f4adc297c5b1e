using Gateway.Domain.Money;

namespace Gateway.Domain.Law;

/// <summary>How the commercial rate is made, to check a publication or to know it before one.</summary>
public static class CommercialRate
{
    /// <summary>
    /// The reference rate of the European Central Bank, which may be negative, plus the margin, rounded up to the next
    /// step: 2.15 gives 10.5.
    /// </summary>
    public static LawAnswer<Percentage> FromReference(LawBook book, Percentage reference, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.Answer(law =>
        {
            var sum = reference.Value + law.Value(RateLaw.CommercialMargin, on).Value;
            var step = law.Value(RateLaw.CommercialStep, on).Value;
            return new Percentage(step == 0 ? sum : Math.Ceiling(sum / step) * step);
        });
    }
}
