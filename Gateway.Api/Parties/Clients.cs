using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Parties;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Parties;

/// <summary>
/// The clients of a legal entity (docs/adr/0015). One who has a number is known once: a second unit that adds it works
/// with the same client, with contacts of its own.
/// </summary>
internal static class Clients
{
    public static async Task<Client?> FindAsync(GatewayDbContext db, ClientId id, CancellationToken cancellationToken)
    {
        var row = await WithParts(db.Clients.AsNoTracking())
            .SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        return row?.ToDomain();
    }

    public static async Task<RegistrationOutcome<Client>> RegisterAsync(
        GatewayDbContext db, Client client, CancellationToken cancellationToken)
    {
        var known = await FindKnownAsync(db, client, cancellationToken);
        if (known is null)
        {
            db.Clients.Add(ClientRow.Of(client));
            return new RegistrationOutcome<Client>.Registered(client);
        }

        foreach (var unit in client.Units.Where(unit => known.Units.TrueForAll(one => one.UnitId != unit)))
        {
            known.Units.Add(new ClientUnitRow { ClientId = known.Id, UnitId = unit });
            AddContacts(known, client.Contacts.Where(contact => contact.UnitId == unit));
        }

        return new RegistrationOutcome<Client>.Known(known.ToDomain());
    }

    /// <summary>
    /// Changes a client. A unit (<paramref name="asUnit"/>) may change all of a client that only it works with; of
    /// others it may change its own contacts.
    /// </summary>
    public static async Task<ChangeOutcome<Client>> ChangeAsync(
        GatewayDbContext db,
        ClientId id,
        int expectedVersion,
        ProductionUnitId? asUnit,
        Func<Client, Client> change,
        CancellationToken cancellationToken)
    {
        var row = await WithParts(db.Clients).SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        if (row is null)
        {
            return new ChangeOutcome<Client>.NotFound();
        }

        if (row.Version != expectedVersion)
        {
            return new ChangeOutcome<Client>.VersionMismatch(row.Version);
        }

        var before = row.ToDomain();
        var changed = change(before) with
        {
            Id = id,
            LegalEntityId = row.LegalEntityId,
            Units = before.Units,
            Version = row.Version + 1,
        };
        if (asUnit is { } unit && before.Units.Any(one => one != unit) && !SameButForContactsOf(unit, before, changed))
        {
            return new ChangeOutcome<Client>.SharedWithOthers();
        }

        if (changed.EnterpriseNumber is { } number && await db.Clients.AnyAsync(
            one => one.Id != id && one.LegalEntityId == row.LegalEntityId && one.EnterpriseNumber == number,
            cancellationToken))
        {
            return new ChangeOutcome<Client>.AlreadyTaken();
        }

        var returned = changed.Address == before.Address ? row.LettersReturnedOn : null;
        db.Entry(row).CurrentValues.SetValues(ClientRow.Of(changed));
        row.LettersReturnedOn = returned;
        await ReplaceContactsAsync(db, row, changed.Contacts, cancellationToken);
        return new ChangeOutcome<Client>.Changed(changed);
    }

    /// <summary>The rows with contacts and units, which <see cref="ClientRow.ToDomain"/> needs.</summary>
    public static IQueryable<ClientRow> WithParts(IQueryable<ClientRow> rows) =>
        rows.Include(row => row.Contacts).Include(row => row.Units).AsSplitQuery();

    /// <summary>By enterprise number, else by VAT number; persons without either are never taken for another.</summary>
    private static async Task<ClientRow?> FindKnownAsync(
        GatewayDbContext db, Client client, CancellationToken cancellationToken)
    {
        var rows = WithParts(db.Clients).Where(row => row.LegalEntityId == client.LegalEntityId);
        return client switch
        {
            { EnterpriseNumber: { } number } =>
                await rows.SingleOrDefaultAsync(row => row.EnterpriseNumber == number, cancellationToken),
            { VatNumber: { } vat } =>
                await rows.OrderBy(row => row.Id).FirstOrDefaultAsync(row => row.VatNumber == vat, cancellationToken),
            _ => null,
        };
    }

    private static bool SameButForContactsOf(ProductionUnitId unit, Client before, Client after) =>
        after with
        {
            Contacts = before.Contacts,
            Units = before.Units,
            Requires = before.Requires,
            Version = before.Version,
        } == before
        && before.Requires.SequenceEqual(after.Requires)
        && before.Contacts.Where(contact => contact.UnitId != unit)
            .SequenceEqual(after.Contacts.Where(contact => contact.UnitId != unit));

    private static void AddContacts(ClientRow row, IEnumerable<ClientContact> contacts)
    {
        var position = row.Contacts.Count == 0 ? 0 : row.Contacts.Max(contact => contact.Position) + 1;
        foreach (var contact in contacts)
        {
            row.Contacts.Add(ClientContactRow.Of(row.Id, position++, contact));
        }
    }

    private static async Task ReplaceContactsAsync(
        GatewayDbContext db, ClientRow row, IReadOnlyList<ClientContact> contacts, CancellationToken cancellationToken)
    {
        db.ClientContacts.RemoveRange(row.Contacts);
        await db.SaveChangesAsync(cancellationToken);
        row.Contacts.Clear();
        AddContacts(row, contacts);
    }
}
