using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;

namespace Gateway.Testing.Invoicing;

/// <summary>
/// Makes documents over the whole model that break no fatal rule of EN 16931 and Peppol BIS Billing: each limit it
/// keeps to names the rule that sets it. One maker makes one document.
/// </summary>
internal sealed partial class DocumentMaker
{
    private readonly Chance chance;
    private readonly VatRegime regime;
    private readonly Currency currency;
    private readonly bool isCreditNote;
    private readonly BillingProfile profile;
    private readonly DateOnly issueDate;
    private readonly DateOnly earliestDay;
    private readonly DateOnly latestDay;
    private readonly Period? period;

    private DocumentMaker(int seed, bool isCreditNote)
    {
        chance = new Chance(seed);
        this.isCreditNote = isCreditNote;
        regime = chance.Of<VatRegime>(VatRegime.All);
        profile = chance.OneIn(4) ? BillingProfile.SelfBilling : BillingProfile.Billing;
        currency = chance.OneIn(2) ? Currency.Eur : Currency.Parse(chance.Of("USD", "GBP", "JPY", "PLN", "BHD", "KRW"));
        issueDate = new DateOnly(2026, 1, 1).AddDays(chance.Between(0, 720));
        (earliestDay, latestDay) = (issueDate.AddDays(-60), issueDate.AddDays(30));
        period = PeriodOrNone(new Period(earliestDay, latestDay));
    }

    public static Invoice Invoice(int seed)
    {
        var maker = new DocumentMaker(seed, isCreditNote: false);
        return Domain.Invoicing.Invoice.Issue(Words.Reference(maker.chance), maker.Content());
    }

    public static CreditNote CreditNote(int seed)
    {
        var maker = new DocumentMaker(seed, isCreditNote: true);
        return Domain.Invoicing.CreditNote.Issue(Words.Reference(maker.chance), maker.Content());
    }

    private DocumentContent Content()
    {
        var lines = Lines();
        var allowances = AllowanceCharges(lines);
        var isDelivered = NeedsDelivery(lines);
        var means = PaymentMeans();
        var content = new DocumentContent
        {
            Profile = profile,
            TypeCode = TypeCode(),
            IssueDate = issueDate,
            // A credit note keeps its due date in its payment means.
            DueDate = isCreditNote && means.Count == 0 ? null : chance.MaybeValue(() => Day(0, 90)),
            Currency = currency,
            References = References(),
            // PEPPOL-EN16931-R002: one note.
            Notes = chance.OneIn(2) ? [Note()] : [],
            PrecedingInvoices = [.. chance.Some(0, 3, PrecedingInvoice)],
            Seller = Party(regime.Seller, isSeller: true),
            Buyer = Party(chance.Of<Land>(regime.Buyers), isSeller: false),
            Payee = chance.Maybe(Payee),
            TaxRepresentative = regime.IsOutsideScope || chance.OneIn(2) ? null : TaxRepresentative(),
            Delivery = Delivery(isDelivered),
            Period = period,
            PaymentMeans = means,
            CreditorIdentifier = chance.Maybe(() => $"BE69ZZZ050D{chance.Digits(9)}"),
            PaymentTerms = chance.Maybe(() => Words.Paragraph(chance)),
            AllowanceCharges = allowances,
            Exemptions = Exemptions(lines, allowances),
            PaidAmount = chance.MaybeValue(() => Money(0, 500)),
            RoundingAmount = chance.MaybeValue(() => new Amount(chance.Number(-1, 1, currency.Digits), currency)),
            Attachments = [.. chance.Some(0, 3, Attachment)],
            Lines = lines,
        };
        return WithVatCurrency(WithTaxPoint(content));
    }

    /// <summary>
    /// PEPPOL-EN16931-P0100, P0101: the codes each profile takes; 389 and 261 are those of self-billing.
    /// </summary>
    private string TypeCode() => (isCreditNote, profile) switch
    {
        (false, BillingProfile.Billing) => chance.Of("380", "380", "383", "386", "393", "82"),
        (true, BillingProfile.Billing) => chance.Of("381", "381", "396", "81", "83"),
        (false, _) => "389",
        (true, _) => "261",
    };

    /// <summary>BR-CO-03: a date or a code, never both.</summary>
    private DocumentContent WithTaxPoint(DocumentContent content) => chance.Between(0, 2) switch
    {
        0 => content with { TaxPointDate = Day(-30, 30) },
        1 => content with { TaxPointCode = chance.Of("3", "35", "432") },
        _ => content,
    };

    /// <summary>BR-53, PEPPOL-EN16931-R005, R055: another currency, with its total, of the same sign.</summary>
    private DocumentContent WithVatCurrency(DocumentContent content)
    {
        if (currency == Currency.Eur || chance.OneIn(3))
        {
            return content;
        }

        var total = DocumentTotals.Of(content).Vat.Value * chance.Number(1, 2, 4);
        return content with
        {
            VatCurrency = Currency.Eur,
            VatTotalInVatCurrency = Amount.Eur(total).Round(Rounding.HalfUp),
        };
    }

    /// <summary>
    /// BR-E-10 and its kin: a reason for each category that wants one, in the order of the breakdown.
    /// </summary>
    private ListOf<VatExemption> Exemptions(ListOf<Line> lines, ListOf<AllowanceCharge> allowances)
    {
        var used = lines.Select(line => line.Vat.Category)
            .Concat(allowances.Select(one => one.Vat!.Value.Category))
            .ToHashSet();
        return VatRegime.Reasons.Where(one => used.Contains(one.Category)).Select(SaidInPart).ToListOf();
    }

    /// <summary>The text, the code, or both.</summary>
    private VatExemption SaidInPart(VatExemption whole) => chance.Between(0, 2) switch
    {
        0 => whole with { Reason = null },
        1 => whole with { Code = null },
        _ => whole,
    };

    private DateOnly Day(int earliest, int latest) => issueDate.AddDays(chance.Between(earliest, latest));

    /// <summary>An amount of whole minor units, above zero.</summary>
    private Amount Money(int least, int most) =>
        new(Math.Max(chance.Number(least, most, currency.Digits), 1m), currency);

    /// <summary>
    /// BR-29, BR-30 and BR-CO-19: a start, an end after it, or both; PEPPOL-EN16931-R110: within the bounds.
    /// </summary>
    private Period? PeriodOrNone(Period bounds)
    {
        if (chance.OneIn(2) || bounds is not { Start: { } first, End: { } last })
        {
            return null;
        }

        var days = last.DayNumber - first.DayNumber;
        var start = first.AddDays(chance.Between(0, days / 2));
        var end = last.AddDays(-chance.Between(0, days / 3));
        return chance.Between(0, 2) switch
        {
            0 => new Period(start, null),
            1 => new Period(null, end),
            _ => new Period(start, end),
        };
    }
}
