using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.LegalRecovery;
using Gateway.Api.Parties;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.LegalRecovery;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.LegalRecovery;

/// <summary>Which ways to law are open, before anybody proposes one.</summary>
internal static class RecoveryWayEndpoints
{
    private const int InvoicesMax = 100;

    private static readonly Sentence WantsInvoices = new(
        "Donnez de 1 à {0} factures.", "Geef 1 tot {0} facturen.", "Geben Sie 1 bis {0} Rechnungen an.",
        "Give 1 to {0} invoices.");

    public static void MapRecoveryWays(this RouteGroupBuilder api) =>
        api.MapGet("/recovery-ways", ListAsync).WithTags("Legal recovery").RequireReach(ScopeReach.LegalEntity)
            .WithSummary("Weigh every way to law for some debts: which are open, and why the others are not")
            .WithDescription(
                "`invoice` is given once for each of them: of one legal entity, to one client, in one currency. What "
                + "only a person knows of the debts is told as in `POST /v1/recovery-cases`, which weighs them anew.")
            .Produces<IReadOnlyList<RecoveryWayResponse>>().ProducesProblem(400).ProducesProblem(404)
            .ProducesProblem(422);

    private static async Task<IResult> ListAsync(
        DocumentId[] invoice,
        Caller caller,
        GatewayDbContext db,
        CaseAdmission admission,
        CancellationToken cancellationToken,
        bool isContractual = false,
        bool isContested = false,
        bool hasDebtorsWriting = false,
        Choice<InsolvencyKind>? insolvency = null,
        DateOnly? waitEnd = null)
    {
        var wanted = invoice.Distinct().ToList();
        if (wanted.Count is 0 or > InvoicesMax)
        {
            return new ProblemResult(Refusal.OfParameter(
                "SGW-CASE-INVOICES", "invoice", WantsInvoices.With(InvoicesMax)));
        }

        var receivables = await db.Receivables.AsNoTracking().VisibleTo(caller.Scope).Include(row => row.Entries)
            .Where(row => wanted.Contains(row.InvoiceId))
            .OrderBy(row => row.DueDate).ThenBy(row => row.Number).ToListAsync(cancellationToken);
        if (receivables.Count < wanted.Count)
        {
            return new ProblemResult(Problem.Of(ProblemTypes.NotFound));
        }

        if (await ProposeCase.TogetherAsync(db, receivables, cancellationToken) is { Count: > 0 } findings)
        {
            return new ProblemResult(Problem.Invalid(findings));
        }

        var said = new CaseSaid
        {
            IsContractual = isContractual,
            IsContested = isContested,
            HasDebtorsWriting = hasDebtorsWriting,
            Insolvency = insolvency?.Value ?? InsolvencyKind.None,
            WaitEnd = waitEnd,
        };
        var client = (await Clients.FindAsync(db, receivables[0].ClientId, cancellationToken))!;
        var ways = await admission.WeighAsync(
            db, Enum.GetValues<Procedure>(), said, client, receivables, cancellationToken);
        return TypedResults.Ok(ways.Select(way => RecoveryWayResponse.Of(way, caller.Language)).ToList());
    }
}
