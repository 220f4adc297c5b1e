using Gateway.Api.Persistence;

namespace Gateway.Api.Tests.Persistence;

public class ConvoyTests
{
    private readonly List<int[]> groups = [];

    [Fact]
    public async Task Those_that_come_while_a_group_is_on_its_way_go_together_in_their_order()
    {
        var gate = new TaskCompletionSource();
        var convoy = new Convoy<int, int>(groupMax: 3, async items =>
        {
            groups.Add([.. items]);
            await gate.Task;
            return [.. items.Select(item => item * 10)];
        });
        var first = convoy.RunAsync(1);
        await Hosting.Until.IsSoAsync(() => groups.Count == 1);
        Task<int>[] later = [.. Enumerable.Range(2, 4).Select(convoy.RunAsync)];

        gate.SetResult();

        (await first).ShouldBe(10);
        (await Task.WhenAll(later)).ShouldBe([20, 30, 40, 50]);
        groups.ShouldBe([[1], [2, 3, 4], [5]]);
    }

    [Fact]
    public async Task A_fault_stays_with_whom_it_belongs_to()
    {
        var gate = new TaskCompletionSource();
        var convoy = new Convoy<int, int>(groupMax: 10, async items =>
        {
            groups.Add([.. items]);
            await gate.Task;
            return items.Contains(3) ? throw new InvalidOperationException("three") : items;
        });
        Task<int>[] all = [.. Enumerable.Range(1, 4).Select(convoy.RunAsync)];

        gate.SetResult();

        (await Should.ThrowAsync<InvalidOperationException>(all[2])).Message.ShouldBe("three");
        foreach (var index in (int[])[0, 1, 3])
        {
            (await all[index]).ShouldBe(index + 1);
        }
    }

    [Fact]
    public async Task It_goes_on_after_everybody_was_served_and_after_a_fault()
    {
        var convoy = new Convoy<int, int>(
            groupMax: 2, items => items.Contains(0) ? throw new ArithmeticException() : Task.FromResult(items));

        await Should.ThrowAsync<ArithmeticException>(convoy.RunAsync(0));
        (await convoy.RunAsync(1)).ShouldBe(1);
        (await Task.WhenAll(Enumerable.Range(1, 500).Select(item => Task.Run(() => convoy.RunAsync(item)))))
            .ShouldBe(Enumerable.Range(1, 500));
    }
}
