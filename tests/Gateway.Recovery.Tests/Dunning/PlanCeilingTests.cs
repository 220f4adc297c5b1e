using Gateway.Domain.Dunning;
using Gateway.Domain.Law;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Recovery.Dunning;

namespace Gateway.Recovery.Tests.Dunning;

/// <summary>The most that a plan of an enterprise may have beside the debt, reckoned by hand.</summary>
public class PlanCeilingTests
{
    private static readonly DateOnly Due = new(2025, 1, 31);

    [Fact]
    public void Interest_runs_on_what_each_instalment_leaves_at_the_rate_of_its_half_year()
    {
        // 1,000.00 x 11.5 % x 150 / 365 = 47.26; 500.00 x 10.5 % x 92 / 365 = 13.23.
        var ceiling = Of([Item(1000m, Due)], (new(2025, 6, 30), 500m), (new(2025, 9, 30), 560m)).Single();

        (ceiling.Interest, ceiling.Costs).ShouldBe((Amount.Eur(60.49m), Amount.Eur(40m)));
        ceiling.Missing.ShouldBeEmpty();
    }

    [Fact]
    public void Instalments_pay_the_oldest_debt_first()
    {
        var ceilings = Of(
            [Item(300m, Due), Item(300m, Due)], (new(2025, 3, 2), 450m), (new(2025, 4, 1), 150m));

        // 300.00 x 11.5 % x 30 / 365; the younger one 30 days whole, 30 days by half.
        ceilings.Select(one => one.Interest).ShouldBe([Amount.Eur(2.84m), Amount.Eur(4.25m)]);
    }

    [Fact]
    public void What_was_paid_or_given_up_before_is_not_agreed_again_and_a_rate_that_is_not_loaded_gives_nothing()
    {
        var settled = Item(1000m, Due, new SettledSurcharges(Amount.Eur(50m), Amount.Eur(40m)));
        var ceiling = Of([settled], (new(2025, 6, 30), 500m), (new(2025, 9, 30), 510.49m)).Single();
        (ceiling.Interest, ceiling.Costs).ShouldBe((Amount.Eur(10.49m), Amount.Eur(0m)));

        var late = Of([Item(1000m, new(2026, 6, 1))], (new(2027, 1, 4), 1000m)).Single();
        late.Interest.ShouldBe(Amount.Eur(0m));
        late.Missing.ShouldNotBeEmpty();
    }

    private static IReadOnlyList<PlanCeiling> Of(DunningItem[] debts, params (DateOnly On, decimal Amount)[] paid) =>
        PlanCeiling.Of(LawBook.Belgian, debts, [.. paid.Select(one => (one.On, Amount.Eur(one.Amount)))]);

    private static DunningItem Item(decimal amount, DateOnly due, SettledSurcharges? settled = null) => new()
    {
        Id = new(Guid.CreateVersion7()),
        InvoiceId = default,
        UnitId = default,
        Number = "2025-0001",
        IssueDate = due.AddDays(-30),
        PaymentReference = "",
        Balance = Amount.Eur(amount),
        Situation = new Situation
        {
            Today = due.AddDays(1),
            Debt = new Debt
            {
                Debtor = Debtor.Belgian(ClientKind.Company), Amount = Amount.Eur(amount), DueDate = due,
            },
            Ladder = new(Ladders.Enterprise, LadderScope.Segment),
            BankKnownUntil = due,
            Settled = settled,
        },
    };
}
