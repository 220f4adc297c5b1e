using Gateway.Domain.Deliveries;
using Gateway.Domain.Languages;

namespace Gateway.Domain.Tests.Deliveries;

public class DeliveryTests
{
    [Fact]
    public void Waits_double_from_a_minute_up_to_four_hours()
    {
        RetrySchedule.WaitAfter(1, 0.5).ShouldBe(TimeSpan.FromMinutes(1));
        RetrySchedule.WaitAfter(2, 0.5).ShouldBe(TimeSpan.FromMinutes(2));
        RetrySchedule.WaitAfter(5, 0.5).ShouldBe(TimeSpan.FromMinutes(16));
        RetrySchedule.WaitAfter(9, 0.5).ShouldBe(TimeSpan.FromHours(4));
        RetrySchedule.WaitAfter(int.MaxValue, 0.5).ShouldBe(TimeSpan.FromHours(4));
    }

    [Theory]
    [InlineData(0.0, 48)]
    [InlineData(0.999999, 72)]
    public void Chance_moves_a_wait_by_a_fifth_at_most(double chance, int seconds) =>
        RetrySchedule.WaitAfter(1, chance).TotalSeconds.ShouldBe(seconds, tolerance: 0.01);

    [Fact]
    public void There_is_no_wait_before_a_try_failed() =>
        Should.Throw<ArgumentOutOfRangeException>(() => RetrySchedule.WaitAfter(0, 0.5));

    [Fact]
    public void Fault_codes_are_unique_and_speak_four_languages()
    {
        DeliveryFaults.All.Select(fault => fault.Code).ShouldBeUnique();
        foreach (var fault in DeliveryFaults.All)
        {
            DeliveryFaults.Of(fault.Code).ShouldBe(fault);
            Enum.GetValues<Language>().Select(fault.Meaning.In).ShouldBeUnique();
        }
    }
}
