using Gateway.Domain.Banking;
using Gateway.Recovery.Banking;
using Gateway.Testing.Banking;

namespace Gateway.Recovery.Tests.Banking;

/// <summary>Whether a statement is the next one, the same again, or leaves something out.</summary>
public class StatementContinuityTests
{
    private static readonly Statement Known = Next(1000, 51, "120326", 5);

    [Fact]
    public void The_next_statement_follows() =>
        Of(Next(1005, 52, "130326", 1)).ShouldBeOfType<StatementContinuity.Follows>();

    [Fact]
    public void The_first_statement_of_an_account_has_nothing_to_follow() =>
        Of(Next(7, 12, "130326", 1, "BE85999000000202")).ShouldBeOfType<StatementContinuity.First>();

    [Fact]
    public void The_same_statement_is_recognised_whenever_it_comes()
    {
        Of(Next(1000, 51, "120326", 5)).ShouldBeOfType<StatementContinuity.Repeated>();
        StatementContinuity.Of([Known.ToKnown(), Next(1005, 52, "130326", 1).ToKnown()], Known)
            .ShouldBeOfType<StatementContinuity.Repeated>();
    }

    [Theory]
    [InlineData(1005, 53, "130326", "SGW-BANK-GAP")]
    [InlineData(1005, 51, "130326", "SGW-BANK-CONFLICT")]
    [InlineData(1004, 52, "130326", "SGW-BANK-CONTINUITY")]
    [InlineData(1004, 0, "130326", "SGW-BANK-CONTINUITY")]
    [InlineData(990, 50, "110326", "SGW-BANK-OLDER")]
    [InlineData(1005, 2, "040127", "SGW-BANK-GAP")]
    public void What_leaves_something_out_is_refused(int opening, int number, string day, string rule) =>
        Of(Next(opening, number, day, 1)).ShouldBeOfType<StatementContinuity.Broken>().Finding.Rule.ShouldBe(rule);

    [Fact]
    public void Numbers_begin_again_each_year()
    {
        Of(Next(1005, 1, "040127", 1)).ShouldBeOfType<StatementContinuity.Follows>();
        Of(Next(1005, 52, "040127", 1)).ShouldBeOfType<StatementContinuity.Follows>(); // a bank that counts on
        Of(Next(1006, 1, "040127", 1)).ShouldBeOfType<StatementContinuity.Broken>();
    }

    [Fact]
    public void A_bank_that_does_not_number_is_held_to_its_balances() =>
        Of(Next(1005, 0, "130326", 1)).ShouldBeOfType<StatementContinuity.Follows>();

    /// <summary>Several of one day come in any order out of a store; their balances tell which was the last.</summary>
    [Fact]
    public void Of_several_statements_of_a_day_without_numbers_the_last_is_told_by_the_balances()
    {
        var (a, b, c) = (Next(1005, 0, "130326", 1), Next(1006, 0, "130326", 2), Next(1008, 0, "130326", 3));
        foreach (var known in (Statement[][])[[Known, a, b, c], [c, Known, b, a], [b, c, a, Known]])
        {
            StatementContinuity.Of(known.Select(one => one.ToKnown()), Next(1011, 0, "130326", 4))
                .ShouldBeOfType<StatementContinuity.Follows>();
            StatementContinuity.Of(known.Select(one => one.ToKnown()), Next(1006, 0, "140326", 4))
                .ShouldBeOfType<StatementContinuity.Broken>();
        }
    }

    /// <summary>Whatever such a statement is worth, the account goes on with the next: none is shut by it.</summary>
    [Theory]
    [InlineData(52, 53)]
    [InlineData(0, 0)]
    public void A_statement_without_balances_follows_by_its_number_and_the_next_follows_it(int number, int after)
    {
        var bare = Next(1005, number, "130326", 2) with { Opening = null, Closing = null };
        Of(bare).ShouldBeOfType<StatementContinuity.Follows>();
        var next = Next(1007, after, "130326", 1);
        StatementContinuity.Of([Known.ToKnown(), bare.ToKnown()], next).ShouldBeOfType<StatementContinuity.Follows>();
        var wrong = Next(1009, after == 0 ? 0 : 54, "140326", 1);
        StatementContinuity.Of([Known.ToKnown(), bare.ToKnown(), next.ToKnown()], wrong)
            .ShouldBeOfType<StatementContinuity.Broken>().Finding.Rule.ShouldBe("SGW-BANK-CONTINUITY");
        Of(bare with { Number = 50 }).ShouldBeOfType<StatementContinuity.Broken>();
    }

    [Fact]
    public void Pages_that_come_in_files_of_their_own_are_one_statement_in_any_order()
    {
        var first = Next(1005, 52, "130326", 2) with { Closing = null };
        var last = Next(1007, 52, "130326", 1) with { Opening = null };
        var next = Next(1008, 53, "140326", 1);
        IReadOnlyList<KnownStatement> known = [Known.ToKnown(), first.ToKnown()];
        StatementContinuity.Of(known, last).ShouldBeOfType<StatementContinuity.Follows>();
        StatementContinuity.Of([.. known, next.ToKnown()], last).ShouldBeOfType<StatementContinuity.Follows>();
        StatementContinuity.Of([Known.ToKnown(), last.ToKnown()], first).ShouldBeOfType<StatementContinuity.Follows>();
        StatementContinuity.Of([.. known, last.ToKnown()], next).ShouldBeOfType<StatementContinuity.Follows>();

        // Another first page, or a whole statement of the number, is another statement.
        var whole = Next(1005, 52, "130326", 9);
        foreach (var other in (Statement[])[whole with { Closing = null }, whole])
        {
            StatementContinuity.Of(known, other).ShouldBeOfType<StatementContinuity.Broken>()
                .Finding.Rule.ShouldBe("SGW-BANK-CONFLICT");
        }
    }

    private static StatementContinuity Of(Statement next) => StatementContinuity.Of([Known.ToKnown()], next);

    private static Statement Next(
        decimal opening, int number, string day, decimal movement, string iban = CodaFile.OwnIban) =>
        Readings.Read(new CodaFile().Begin(opening, number, day, iban).Movement(movement).End()).Only();
}
