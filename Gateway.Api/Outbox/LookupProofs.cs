using System.Collections.Concurrent;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Deliveries;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Outbox;

/// <summary>Keeps the answers of SMPs that messages rest on. Most messages rest on one that is kept already, and two
/// that bring the same new one at once do not hinder each other.</summary>
internal sealed class LookupProofs
{
    private const int KnownMax = 20_000;

    /// <summary>Answers that are stored for sure.</summary>
    private readonly ConcurrentDictionary<string, bool> known = new();

    /// <summary>Stores what is not known to be stored; inside a transaction.</summary>
    public async Task KeepAsync(
        GatewayDbContext db, IReadOnlyList<EndedTry> tries, CancellationToken cancellationToken)
    {
        // Always in the same order, so that two transactions never wait for each other.
        foreach (var proof in ProofsOf(tries).Where(one => !known.ContainsKey(one.Hash))
            .DistinctBy(one => one.Hash).OrderBy(one => one.Hash, StringComparer.Ordinal))
        {
            await db.Database.ExecuteSqlAsync(Insertion(db, proof), cancellationToken);
        }
    }

    /// <summary>The transaction that stored them is committed.</summary>
    public void AreKept(IReadOnlyList<EndedTry> tries)
    {
        foreach (var proof in ProofsOf(tries).Where(_ => known.Count < KnownMax))
        {
            known.TryAdd(proof.Hash, true);
        }
    }

    private static IEnumerable<LookupProofRow> ProofsOf(IReadOnlyList<EndedTry> tries) =>
        tries.Select(one => one.Outcome.Trace.Proof).OfType<LookupProofRow>();

    private static FormattableString Insertion(GatewayDbContext db, LookupProofRow proof)
    {
        var (hash, content, at) = (proof.Hash, proof.Content, proof.SeenAt.UtcDateTime);
        return db is SqlServerGatewayDbContext
            ? $"""
              INSERT INTO lookup_proofs (hash, content, seen_at) SELECT {hash}, {content}, {at}
              WHERE NOT EXISTS (SELECT 1 FROM lookup_proofs WITH (UPDLOCK, HOLDLOCK) WHERE hash = {hash})
              """
            : (FormattableString)$"""
              INSERT INTO lookup_proofs (hash, content, seen_at) VALUES ({hash}, {content}, {at})
              ON CONFLICT (hash) DO NOTHING
              """;
    }
}
