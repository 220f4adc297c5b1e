using Gateway.Domain.Time;

namespace Gateway.Domain.Tests.Time;

public class DatedRowsTests
{
    private static readonly DateOnly FirstOfJuly = new(2026, 7, 1);

    private static readonly Row[] Rows =
    [
        new("half-year", new(2026, 1, 1), new(2026, 6, 30)),
        new("next", FirstOfJuly, null),
    ];

    [Fact]
    public void A_row_is_in_force_from_its_first_to_its_last_day()
    {
        Rows.InForce(new(2026, 1, 1))!.Id.ShouldBe("half-year");
        Rows.InForce(new(2026, 6, 30))!.Id.ShouldBe("half-year");
        Rows.InForce(FirstOfJuly)!.Id.ShouldBe("next");
        Rows.InForce(DateOnly.MaxValue)!.Id.ShouldBe("next");
    }

    [Fact]
    public void No_row_is_carried_over_to_a_day_it_does_not_reach()
    {
        Rows.InForce(new(2025, 12, 31)).ShouldBeNull();
        Rows[..1].InForce(FirstOfJuly).ShouldBeNull();
    }

    [Fact]
    public void The_last_that_began_wins_over_one_that_was_never_closed() =>
        new Row[] { new("old", new(2018, 1, 1), null), new("new", FirstOfJuly, null) }
            .InForce(FirstOfJuly)!.Id.ShouldBe("new");

    private sealed record Row(string Id, DateOnly ValidFrom, DateOnly? ValidTo) : IDatedRow;
}
