using FsCheck.Fluent;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;

namespace Gateway.Domain.Tests.Banking;

public class StatementTests
{
    [Fact]
    public void What_came_in_and_what_went_out_are_told_apart()
    {
        var statement = Statement(Line(10), Line(-4), Line(2.5m));
        (statement.Credits, statement.Debits).ShouldBe((Amount.Eur(12.5m), Amount.Eur(4)));
    }

    [Fact]
    public void Its_year_is_that_of_the_closing_balance()
    {
        var statement = Statement() with { CreatedOn = new DateOnly(2027, 1, 2) };
        statement.Year.ShouldBe(2027);
        (statement with { Closing = new(Amount.Eur(1), new DateOnly(2026, 12, 31)) }).Year.ShouldBe(2026);
    }

    [Fact]
    public void Payments_always_sum_to_the_movement()
    {
        var trees =
            from amounts in Gen.Choose(-500, 500).ArrayOf()
            from type in Gen.Choose(0, 9)
            from isDivided in Gen.Elements(true, false)
            select Line(amounts.Sum() + (isDivided ? 0 : 1)) with
            {
                Code = TransactionCode.Parse($"{type}0150000"),
                Details = [.. amounts.Select(amount => Line(amount))],
            };
        Properties.Hold(trees, line =>
            Amount.Sum(line.Payments().Select(payment => payment.Amount), Currency.Eur) == line.Amount);
    }

    [Fact]
    public void Details_that_do_not_sum_do_not_divide()
    {
        var line = Line(10) with { Details = [Line(4), Line(5)] };
        line.IsDividedByDetails.ShouldBeFalse();
        line.Payments().ShouldBe([line]);
    }

    private static StatementLine Line(decimal amount) => new()
    {
        Number = 1,
        Amount = Amount.Eur(amount),
        EntryDate = new DateOnly(2026, 3, 12),
        ValueDate = new DateOnly(2026, 3, 12),
    };

    private static Statement Statement(params StatementLine[] lines) => new()
    {
        Format = StatementFormat.Coda,
        Account = new BankAccount("BE68539007547034", Currency.Eur),
        Use = StatementUse.Book,
        CreatedOn = new DateOnly(2026, 3, 12),
        Lines = lines,
        ContentHash = "",
    };
}
