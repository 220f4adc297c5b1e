using Gateway.Api.Persistence;
using Gateway.Domain.Dunning;
using Gateway.Domain.Law;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>The ladders, and who is on which: what staff chose, and else what comes with the product.</summary>
internal sealed class LadderBook
{
    /// <summary>The segment of Belgian consumers.</summary>
    public const string Consumers = "privatePerson";

    private readonly Dictionary<string, Ladder> ladders;
    private readonly Dictionary<(LegalEntityId, LadderScope, string), string> choices;
    private readonly HashSet<string> lawfulForConsumers;

    private LadderBook(
        Dictionary<string, Ladder> ladders, Dictionary<(LegalEntityId, LadderScope, string), string> choices)
    {
        this.ladders = ladders;
        this.choices = choices;
        lawfulForConsumers =
        [
            .. ladders.Values.Where(ladder => LadderRules.Check(ladder, isForConsumers: true).Count == 0)
                .Select(ladder => ladder.Code),
        ];
    }

    public IEnumerable<Ladder> All => ladders.Values.OrderBy(ladder => ladder.Code, StringComparer.Ordinal);

    public static async Task<LadderBook> ReadAsync(GatewayDbContext db, CancellationToken cancellationToken)
    {
        var known = Ladders.All.ToDictionary(ladder => ladder.Code);
        var rows = await db.Ladders.AsNoTracking().OrderBy(row => row.Version).ToListAsync(cancellationToken);
        foreach (var row in rows)
        {
            known[row.Code] = LadderText.Read(row.Code, row.Steps);
        }

        var chosen = await db.LadderChoices.AsNoTracking().ToListAsync(cancellationToken);
        return new LadderBook(
            known, chosen.ToDictionary(row => (row.LegalEntityId, row.Scope, row.Subject), row => row.LadderCode));
    }

    public Ladder? Find(string code) => ladders.GetValueOrDefault(code);

    /// <summary>
    /// A choice that is not lawful for a consumer does not count for one: the client may have been taken for a company
    /// when it was made.
    /// </summary>
    public LadderChoice Choose(LegalEntityId legalEntity, ClientId client, ProductionUnitId unit, Debtor debtor)
    {
        return LadderChoice.Make(
            Chosen(LadderScope.Client, client.ToString()),
            Chosen(LadderScope.Unit, unit.ToString()),
            debtor,
            Chosen(LadderScope.Segment, SegmentOf(debtor)),
            Chosen(LadderScope.Default, ""));

        Ladder? Chosen(LadderScope scope, string subject) =>
            choices.TryGetValue((legalEntity, scope, subject), out var code)
            && (SegmentOf(debtor) != Consumers || lawfulForConsumers.Contains(code))
                ? ladders[code]
                : null;
    }

    /// <summary>
    /// How a segment is written: <c>company</c>, <c>publicBody</c>, <c>privatePerson</c>, <c>abroad</c>.
    /// </summary>
    public static string SegmentOf(Debtor debtor) => debtor switch
    {
        { IsAbroad: true } => "abroad",
        { Kind: ClientKind.PublicBody } => "publicBody",
        { Kind: ClientKind.PrivatePerson } => Consumers,
        _ => "company",
    };
}
