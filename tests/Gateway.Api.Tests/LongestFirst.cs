using Gateway.Api.Tests;
using Gateway.Api.Tests.AccessPoint;
using Gateway.Api.Tests.Dunning;
using Gateway.Api.Tests.Outbox;
using Gateway.Api.Tests.Outbox.Webhooks;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LongestFirst))]

namespace Gateway.Api.Tests;

/// <summary>The tests of minutes, which mostly wait for processes they kill, begin first: all others run beside them,
/// and nobody waits for one at the end.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Long =
    [
        .. ((Type[])
            [
                typeof(KillTests), typeof(ExchangeTests), typeof(KilledReceiverTests), typeof(WebhookKillTests),
                typeof(YearTests), typeof(KilledIssuerTests),
            ]).Select(type => type.FullName!),
    ];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(
        IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(PlaceOf)];

    private static int PlaceOf<TTestCollection>(TTestCollection collection)
        where TTestCollection : ITestCollection
    {
        var place = Array.FindIndex(Long, name => collection.TestCollectionDisplayName.Contains(
            $"{name} ", StringComparison.Ordinal));
        return place < 0 ? Long.Length : place;
    }
}
