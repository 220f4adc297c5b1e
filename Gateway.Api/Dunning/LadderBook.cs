using Gateway.Api.Persistence;
using Gateway.Domain.Dunning;
using Gateway.Domain.Law;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>The ladders, and who is on which: what staff chose, and else what comes with the product.</summary>
internal sealed class LadderBook
{
    private readonly Dictionary<string, Ladder> ladders;
    private readonly Dictionary<(LegalEntityId, LadderScope, string), string> choices;

    private LadderBook(
        Dictionary<string, Ladder> ladders, Dictionary<(LegalEntityId, LadderScope, string), string> choices)
    {
        this.ladders = ladders;
        this.choices = choices;
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

    public LadderChoice Choose(LegalEntityId legalEntity, ClientId client, ProductionUnitId unit, Debtor debtor) =>
        LadderChoice.Make(
            Chosen(legalEntity, LadderScope.Client, client.ToString()),
            Chosen(legalEntity, LadderScope.Unit, unit.ToString()),
            debtor,
            Chosen(legalEntity, LadderScope.Segment, SegmentOf(debtor)),
            Chosen(legalEntity, LadderScope.Default, ""));

    /// <summary>
    /// How a segment is written: <c>company</c>, <c>publicBody</c>, <c>privatePerson</c>, <c>abroad</c>.
    /// </summary>
    public static string SegmentOf(Debtor debtor) => debtor switch
    {
        { IsAbroad: true } => "abroad",
        { Kind: ClientKind.PublicBody } => "publicBody",
        { Kind: ClientKind.PrivatePerson } => "privatePerson",
        _ => "company",
    };

    private Ladder? Chosen(LegalEntityId legalEntity, LadderScope scope, string subject) =>
        choices.TryGetValue((legalEntity, scope, subject), out var code) ? ladders[code] : null;
}
