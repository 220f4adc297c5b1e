using System.Runtime.CompilerServices;
using Gateway.Api.Persistence;

namespace Gateway.Api.Tests.Hosting;

/// <summary>A host that has ended leaves nothing behind: no timer that runs on, and none of its services.</summary>
public class EndedHostTests
{
    [Fact]
    public async Task What_a_host_held_is_given_back_when_it_has_ended()
    {
        var services = await LiveAsync();

        await Until.IsSoAsync(() =>
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            return !services.IsAlive;
        });
    }

    /// <summary>A life of its own, so that no local of the test keeps what it held.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> LiveAsync()
    {
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite, delivers: true);
        using var caller = await gateway.CallerAsync();
        await caller.ReadAsync("/v1/legal-entities");
        return new WeakReference(gateway.Services);
    }
}
