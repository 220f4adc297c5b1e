using Gateway.Peppol.AccessPoint.Outbound;
using Gateway.Testing;

namespace Gateway.Peppol.Tests.AccessPoint.Outbound;

/// <summary>An access point that is down holds up its own messages and no others.</summary>
public class ReceiverCircuitsTests
{
    private const string Down = "PBE000001";
    private const string Other = "PBE000002";

    private readonly FakeClock clock = new();
    private readonly ReceiverCircuits circuits;

    public ReceiverCircuitsTests() =>
        circuits = new ReceiverCircuits(new CircuitOptions { TurnTimeMax = TimeSpan.Zero }, clock);

    [Fact]
    public async Task It_opens_after_three_outages_in_a_row_and_for_this_one_alone()
    {
        await FailAsync(times: 2);
        (await EnterAsync(Down)).ShouldBeNull();
        circuits.Failed(Down, "HTTP 502");
        (await EnterAsync(Down)).ShouldBe(TimeSpan.FromSeconds(30));
        (await EnterAsync(Other)).ShouldBeNull();
        circuits.Reports[0].ShouldSatisfyAllConditions(
            report => report.Seat.ShouldBe(Down),
            report => report.State.ShouldBe(CircuitState.Open),
            report => report.Failures.ShouldBe(3),
            report => report.LastFault.ShouldBe("HTTP 502"));
    }

    [Fact]
    public async Task Any_answer_between_two_outages_starts_the_count_again()
    {
        await FailAsync(times: 2);
        (await EnterAsync(Down)).ShouldBeNull();
        circuits.Answered(Down);
        circuits.Reports.ShouldBeEmpty();
        await FailAsync(times: 2);
        (await EnterAsync(Down)).ShouldBeNull();
    }

    [Fact]
    public async Task When_its_time_is_over_one_message_probes_and_the_others_wait()
    {
        await FailAsync(times: 3);
        clock.Advance(TimeSpan.FromSeconds(30));
        circuits.Reports.Single().State.ShouldBe(CircuitState.HalfOpen);
        (await EnterAsync(Down)).ShouldBeNull();
        (await EnterAsync(Down)).ShouldNotBeNull();
        circuits.Answered(Down);
        (await EnterAsync(Down)).ShouldBeNull();
        (await EnterAsync(Down)).ShouldBeNull();
    }

    [Fact]
    public async Task A_probe_that_fails_doubles_the_time_up_to_a_quarter_of_an_hour()
    {
        await FailAsync(times: 3);
        foreach (var seconds in (int[])[60, 120, 240, 480, 900, 900])
        {
            clock.Advance(TimeSpan.FromMinutes(15));
            (await EnterAsync(Down)).ShouldBeNull();
            circuits.Failed(Down, "still");
            (await EnterAsync(Down)).ShouldBe(TimeSpan.FromSeconds(seconds));
        }
    }

    [Fact]
    public async Task A_probe_that_we_broke_off_tells_nothing_and_another_may_go()
    {
        await FailAsync(times: 3);
        clock.Advance(TimeSpan.FromSeconds(30));
        (await EnterAsync(Down)).ShouldBeNull();
        circuits.Abandoned(Down);
        (await EnterAsync(Down)).ShouldBeNull();
    }

    [Fact]
    public async Task Those_under_way_when_it_opens_do_not_open_it_once_more()
    {
        for (var entered = 0; entered < 6; entered++)
        {
            (await EnterAsync(Down)).ShouldBeNull();
        }

        for (var failed = 0; failed < 6; failed++)
        {
            circuits.Failed(Down, "all at once");
        }

        (await EnterAsync(Down)).ShouldBe(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task One_that_accepts_and_stays_silent_gets_eight_messages_and_no_more_until_it_answers()
    {
        for (var entered = 0; entered < 8; entered++)
        {
            (await EnterAsync(Down)).ShouldBeNull();
        }

        (await EnterAsync(Down)).ShouldNotBeNull();
        (await EnterAsync(Other)).ShouldBeNull();
        circuits.Answered(Down);
        (await EnterAsync(Down)).ShouldBeNull();
    }

    private async Task FailAsync(int times)
    {
        for (var failed = 0; failed < times; failed++)
        {
            (await EnterAsync(Down)).ShouldBeNull();
            circuits.Failed(Down, "down");
        }
    }

    private async Task<TimeSpan?> EnterAsync(string seat) => await circuits.EnterAsync(seat, default);
}
