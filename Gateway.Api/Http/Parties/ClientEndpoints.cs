using Gateway.Api.Dunning;
using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Json;
using Gateway.Api.Http.Paging;
using Gateway.Api.Http.Posts;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Parties;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Law;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Parties;

/// <summary>The clients.</summary>
internal static class ClientEndpoints
{
    public static void MapClients(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/clients").WithTags("Clients");
        group.MapGet("", ListAsync)
            .WithSummary("List the clients the key may see, in the order they were added")
            .Produces<Page<ClientResponse>>();
        group.MapGet("/{id:guid}", GetAsync)
            .WithSummary("Read a client")
            .Produces<ClientResponse>().ProducesProblem(404);
        group.MapPost("", PostAsync)
            .WithSummary("Add a client, or work with one that is known")
            .WithDescription(
                "A company or public body is known once in a legal entity, by its enterprise number, else its VAT "
                + "number: adding it again answers 200 with the client as it is known, and the unit works with it "
                + "from then on, with contacts of its own. Private persons are always new.")
            .Produces<ClientResponse>(201).Produces<ClientResponse>().ProducesProblem(422);
        group.MapPatch("/{id:guid}", PatchAsync)
            .WithSummary("Change a client")
            .WithDescription(
                "JSON Merge Patch. A unit may change all of a client that only it works with; of one that others "
                + "work with too, its own contacts.")
            .Produces<ClientResponse>().ProducesProblem(404).ProducesProblem(412).ProducesProblem(422);
    }

    private static async Task<IResult> ListAsync(
        PageRequest page, Caller caller, GatewayDbContext db, CancellationToken cancellationToken)
    {
        _ = ClientId.TryParse(page.After, out var after);
        var rows = await Clients.WithParts(db.Clients.AsNoTracking().VisibleTo(caller.Scope))
            .Where(row => row.Id > after)
            .OrderBy(row => row.Id).Take(page.Limit + 1).ToListAsync(cancellationToken);
        return TypedResults.Ok(page.PageOf(
            rows, row => row.Id.ToString(), row => ClientResponse.Of(row.ToDomain(), caller.Scope)));
    }

    private static async Task<IResult> GetAsync(
        ClientId id, Caller caller, HttpContext http, GatewayDbContext db, CancellationToken cancellationToken)
    {
        var client = await FindAsync(db, id, caller, cancellationToken);
        return client is null ? Missing() : Shown(client, caller, http);
    }

    private static Task<IResult> PostAsync(
        Body<ClientRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        TimeProvider clock) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
        {
            if (await ClientPlaces.FindAsync(db, body.Value, caller.Scope, token) is not { } place)
            {
                return Reply.Refuse(Problem.Invalid([UnknownParty.At("/legalEntity")]));
            }

            var client = body.Value.ToDomain(ClientId.New(clock), place, caller.Scope, version: 1);
            if (ClientChecks.Of(client, place) is { Count: > 0 } findings)
            {
                return Reply.Refuse(Problem.Invalid(findings));
            }

            var outcome = await Clients.RegisterAsync(db, client, token);
            return outcome switch
            {
                RegistrationOutcome<Client>.Registered(var made) => Reply.Created(
                    ClientResponse.Of(made, caller.Scope), AddressOf(made.Id), made.Version),
                RegistrationOutcome<Client>.Known(var known) => Reply.Fine(
                    ClientResponse.Of(known, caller.Scope), AddressOf(known.Id), known.Version),
                _ => throw new InvalidOperationException("No such outcome."),
            };
        });

    private static async Task<IResult> PatchAsync(
        ClientId id,
        Patch<ClientRequest> patch,
        IfMatch match,
        Caller caller,
        HttpContext http,
        GatewayDbContext db,
        Transactions transactions,
        BookSurcharges surcharges)
    {
        var current = await FindAsync(db, id, caller, http.RequestAborted);
        if (current is null)
        {
            return Missing();
        }

        if (!match.Matches(current.Version))
        {
            return new ProblemResult(Problem.Of(ProblemTypes.VersionChanged));
        }

        if (!patch.ApplyTo(ClientRequest.Of(current, caller.Scope)).TryAccept(out var request, out var refusal))
        {
            return new ProblemResult(refusal);
        }

        var place = await ClientPlaces.FindAsync(db, request, caller.Scope, http.RequestAborted);
        var wanted =
            request.ToDomain(id, place ?? new ClientPlace(current.LegalEntityId, []), caller.Scope, current.Version);
        wanted = wanted with { Contacts = [.. HiddenContacts(current, caller.Scope), .. wanted.Contacts] };
        if (place is null || wanted.LegalEntityId != current.LegalEntityId)
        {
            return new ProblemResult(Problem.Of(ProblemTypes.NotAllowed));
        }

        if (ClientChecks.Of(wanted, place) is { Count: > 0 } findings)
        {
            return new ProblemResult(Problem.Invalid(findings));
        }

        var asUnit = (caller.Scope as Scope.Unit)?.UnitId;
        var (before, after) = (DebtorOf(current), DebtorOf(wanted));
        var outcome = await transactions.RunAsync(
            async (store, token) =>
            {
                var change = await Clients.ChangeAsync(store, id, current.Version, asUnit, _ => wanted, token);
                if (change is ChangeOutcome<Client>.Changed && !before.IsUnderLawOf(after))
                {
                    await surcharges.CorrectAsync(store, id, after, token);
                }

                return change;
            },
            kept => kept is ChangeOutcome<Client>.Changed,
            http.RequestAborted);
        return outcome is ChangeOutcome<Client>.Changed(var changed)
            ? Shown(changed, caller, http)
            : ChangeProblems.Of(outcome);
    }

    private static async Task<Client?> FindAsync(
        GatewayDbContext db, ClientId id, Caller caller, CancellationToken cancellationToken)
    {
        var row = await Clients.WithParts(db.Clients.AsNoTracking().VisibleTo(caller.Scope))
            .SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        return row?.ToDomain();
    }

    /// <summary>Contacts of other units, which the caller does not see and so does not send back.</summary>
    private static IEnumerable<ClientContact> HiddenContacts(Client client, Scope scope) =>
        scope is Scope.Unit(var unit, _)
        ? client.Contacts.Where(contact => contact.UnitId is { } owner && owner != unit)
        : [];

    private static IResult Shown(Client client, Caller caller, HttpContext http)
    {
        http.Response.SetVersion(client.Version);
        return TypedResults.Ok(ClientResponse.Of(client, caller.Scope));
    }

    private static Debtor DebtorOf(Client client) => new(client.Kind, client.Address.Country);

    private static ProblemResult Missing() => new(Problem.Of(ProblemTypes.NotFound));

    private static string AddressOf(ClientId id) => $"{ApiRoutes.Root}/clients/{id}";
}
