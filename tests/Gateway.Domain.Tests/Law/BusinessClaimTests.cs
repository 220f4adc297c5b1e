using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Testing;

namespace Gateway.Domain.Tests.Law;

/// <summary>Late payment by enterprises and public authorities, in Belgium and abroad.</summary>
public class BusinessClaimTests
{
    private static readonly LawBook Book = LawBook.Belgian;

    private static readonly Debt Late = new()
    {
        Debtor = Debtor.Belgian(ClientKind.Company),
        Amount = Amount.Eur(1000m),
        DueDate = Days.Day("2025-01-31"),
    };

    [Fact]
    public void Interest_and_40_EUR_are_owed_without_notice()
    {
        var claim = On(Late, "2025-09-30");
        claim.Of(ClaimItemKind.Interest).ShouldBe(Amount.Eur(73.73m));
        claim.Of(ClaimItemKind.FixedSum).ShouldBe(Amount.Eur(40m));
        claim.Total.ShouldBe(Amount.Eur(1113.73m));
        claim.Rows.Select(row => row.Id).ShouldBe(
        [
            "commercial-rate@2025-01-01", "commercial-rate@2025-07-01", "interest-days-of-year@2002-08-07",
            "late-payment-fixed-sum@2013-03-16",
        ]);
    }

    [Fact]
    public void A_public_authority_pays_within_30_days_of_receipt_then_owes_the_same()
    {
        var term = PaymentTerms.DueDate(Book, ClientKind.PublicBody, Days.Day("2026-03-03")).Given();
        term.DueDate.ShouldBe(Days.Day("2026-04-02"));
        var claim = On(
            Late with
            {
                Debtor = Debtor.Belgian(ClientKind.PublicBody),
                Amount = Amount.Eur(4840m),
                DueDate = term.DueDate,
            },
            "2026-05-20");
        claim.Of(ClaimItemKind.Interest).ShouldBe(Amount.Eur(66.83m));
        claim.Additional.ShouldBe(Amount.Eur(106.83m));
    }

    [Fact]
    public void A_term_beyond_60_days_is_deemed_unwritten()
    {
        var term = PaymentTerms.DueDate(Book, ClientKind.Company, Days.Day("2026-03-03"), agreedDays: 61).Given();
        (term.Days, term.DueDate).ShouldBe((30, Days.Day("2026-04-02")));
        term.Notes.Select(note => note.Rule).ShouldBe(["SGW-TERM-TOO-LONG"]);
        PaymentTerms.DueDate(Book, ClientKind.Company, Days.Day("2026-03-03"), agreedDays: 60).Given().Days
            .ShouldBe(60);
    }

    [Fact]
    public void A_due_date_on_a_Sunday_stays_unless_a_row_says_otherwise()
    {
        var received = Days.Day("2026-02-06"); // 30 days later is Sunday 8 March
        PaymentTerms.DueDate(Book, ClientKind.Company, received).Given().DueDate.ShouldBe(Days.Day("2026-03-08"));
        PaymentTerms.DueDate(Books.With(EnterpriseLaw.DueDateExtension, "yes"), ClientKind.Company, received).Given()
            .DueDate.ShouldBe(Days.Day("2026-03-09"));
    }

    [Theory]
    [InlineData("2025-01-31", "SGW-CLAIM-NOT-DUE")]
    [InlineData("2024-12-01", "SGW-CLAIM-NOT-DUE")]
    public void Nothing_comes_on_top_up_to_the_due_date(string day, string rule)
    {
        var claim = On(Late, day);
        claim.Blockers.ShouldHaveSingleItem().Rule.ShouldBe(rule);
        claim.Total.ShouldBe(Amount.Eur(1000m));
    }

    [Fact]
    public void What_was_paid_on_the_due_date_was_paid_in_time()
    {
        var claim = On(Late with { Movements = [Paid("2025-01-31", 1000m)] }, "2025-09-30");
        claim.Blockers.ShouldHaveSingleItem().Rule.ShouldBe("SGW-CLAIM-PAID-IN-TIME");
        claim.Total.IsZero.ShouldBeTrue();
    }

    [Fact]
    public void What_came_in_time_and_was_taken_back_is_late_from_that_day()
    {
        DebtMovement[] moved =
        [
            Paid("2025-01-20", 1050m), new(DebtMovementKind.Reversal, Days.Day("2025-07-01"), Amount.Eur(1050m)),
        ];
        On(Late with { Movements = moved }, "2025-06-30").Blockers.Single().Rule.ShouldBe("SGW-CLAIM-PAID-IN-TIME");
        var claim = On(Late with { Movements = moved }, "2025-09-30");
        claim.Of(ClaimItemKind.Interest).ShouldBe(Amount.Eur(26.18m)); // 91 days at 10.5 %
        claim.Of(ClaimItemKind.FixedSum).ShouldBe(Amount.Eur(40m));
        claim.Total.ShouldBe(Amount.Eur(1066.18m));

        // A penalty clause has its share of what was late, and paid once more the days before stay owed.
        var clause = Late with
        {
            Movements = [.. moved, Paid("2025-09-30", 1000m)],
            Contract = new() { LumpSum = new LumpSumClause.Formula(new Percentage(10m), Amount.Eur(50m)) },
        };
        On(clause, "2025-12-31").Additional.ShouldBe(Amount.Eur(126.18m));
    }

    [Fact]
    public void An_invoice_credited_whole_after_its_due_date_was_never_late() =>
        On(
            Late with { Movements = [new(DebtMovementKind.Credit, Days.Day("2025-05-01"), Amount.Eur(1000m))] },
            "2025-09-30").Additional.IsZero.ShouldBeTrue();

    [Fact]
    public void Interest_stops_when_the_debt_is_paid_and_stays_owed()
    {
        var paid = Late with { Movements = [Paid("2025-09-30", 1000m)] };
        var claim = On(paid, "2026-03-01");
        claim.Principal.IsZero.ShouldBeTrue();
        claim.Total.ShouldBe(Amount.Eur(113.73m));
    }

    [Fact]
    public void The_missing_rate_of_a_half_year_leaves_the_interest_out_and_is_named()
    {
        var debt = Late with { DueDate = Days.Day("2026-06-15") };
        var claim = On(debt, "2026-07-15");
        claim.Missing.ShouldBe([new MissingRow(RateLaw.Commercial, Days.Day("2026-07-01"))]);
        claim.Blockers.ShouldHaveSingleItem().Rule.ShouldBe("SGW-CLAIM-MISSING");
        claim.Of(ClaimItemKind.Interest).IsZero.ShouldBeTrue();
        claim.Additional.ShouldBe(Amount.Eur(40m));
        Claims.On(Books.WithSecondHalfOf2026("10.0 %"), debt, Days.Day("2026-07-15")).Additional
            .ShouldBe(Amount.Eur(48.42m)); // 15 days at 10.5, 15 at 10
    }

    [Fact]
    public void A_penalty_clause_contains_the_fixed_sum_unless_a_row_says_otherwise()
    {
        var debt = Late with
        {
            Contract = new() { LumpSum = new LumpSumClause.Formula(new Percentage(10m), Amount.Eur(50m)) },
        };
        On(debt, "2025-09-30").Of(ClaimItemKind.LumpSum).ShouldBe(Amount.Eur(60m));
        Claims.On(Books.With(EnterpriseLaw.ClauseIncludesFixedSum, "no"), debt, Days.Day("2025-09-30"))
            .Of(ClaimItemKind.LumpSum).ShouldBe(Amount.Eur(100m));
    }

    [Fact]
    public void The_rate_of_a_contract_holds_for_an_enterprise_and_not_for_a_public_authority()
    {
        var contract = new ContractTerms { Interest = new InterestClause.Fixed(new Percentage(5m)) };
        On(Late with { Contract = contract }, "2025-09-30").Of(ClaimItemKind.Interest)
            .ShouldBe(Amount.Eur(33.15m));
        On(Late with { Contract = contract, Debtor = Debtor.Belgian(ClientKind.PublicBody) }, "2025-09-30")
            .Of(ClaimItemKind.Interest).ShouldBe(Amount.Eur(73.73m));
    }

    [Fact]
    public void Abroad_nothing_is_asked_unless_the_policy_of_the_country_and_the_contract_say_so()
    {
        var french = Late with { Debtor = new(ClientKind.Company, Country.Parse("FR")) };
        var chosen = french with { Contract = new() { IsUnderBelgianLaw = true } };
        var opened = Books.With(AbroadLaw.Enterprise, "belgian-law", "FR");
        var day = Days.Day("2025-09-30");

        Claims.On(Book, chosen, day).Blockers.ShouldHaveSingleItem().Rule.ShouldBe("SGW-CLAIM-ABROAD");
        Claims.On(opened, french, day).Blockers.ShouldHaveSingleItem().Rule.ShouldBe("SGW-CLAIM-ABROAD-CHOICE");
        Claims.On(opened, chosen, day).Additional.ShouldBe(Amount.Eur(113.73m));
        Claims.On(opened, chosen with { Debtor = new(ClientKind.Company, Country.Parse("DE")) }, day)
            .Additional.IsZero.ShouldBeTrue();
    }

    [Fact]
    public void A_debt_in_another_currency_bears_interest_and_no_amount_in_euro()
    {
        var claim = On(Late with { Amount = new(1000m, Currency.Parse("USD")) }, "2025-09-30");
        claim.Additional.ShouldBe(new(73.73m, Currency.Parse("USD")));
        claim.Notes.Select(note => note.Rule).ShouldBe(["SGW-CLAIM-CURRENCY"]);
    }

    [Theory]
    [InlineData("2.15", "10.5")]
    [InlineData("3.15", "11.5")]
    [InlineData("4.25", "12.5")]
    [InlineData("4.00", "12")]
    [InlineData("0.00", "8")]
    [InlineData("0.05", "8.5")]
    [InlineData("-0.60", "7.5")]
    public void The_commercial_rate_is_the_reference_and_8_points_rounded_up_to_a_half(string reference, string rate)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        CommercialRate.FromReference(
            Book, new Percentage(decimal.Parse(reference, culture)), Days.Day("2026-01-01")).Given()
            .ShouldBe(new Percentage(decimal.Parse(rate, culture)));
    }

    [Theory]
    [InlineData(Language.Fr)]
    [InlineData(Language.Nl)]
    [InlineData(Language.De)]
    [InlineData(Language.En)]
    public void A_claim_explains_itself_in_sheets(Language language)
    {
        var debt = Late with
        {
            Contract = new() { LumpSum = new LumpSumClause.Formula(new Percentage(10m), Amount.Eur(50m)) },
            Movements = [Paid("2025-03-10", 400m)],
        };
        var text = string.Join('\n', On(debt, "2025-09-30").Items.Select(one => SheetText.Write(one.Sheet, language)));
        text.ShouldBe(GoldenFile.Expected(
            typeof(BusinessClaimTests), "txt", text, $"{nameof(A_claim_explains_itself_in_sheets)}.{language.Code()}"));
    }

    private static DebtMovement Paid(string day, decimal amount) =>
        new(DebtMovementKind.Payment, Days.Day(day), Amount.Eur(amount));

    private static Claim On(Debt debt, string day) => Claims.On(Book, debt, Days.Day(day));
}
