using Gateway.Api.Banking;
using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Domain.Findings;
using Gateway.Domain.Money;
using Gateway.Recovery.Banking.Matching;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Desk.Banking;

/// <summary>What a person wrote into the form of a movement: which invoices it pays, and for whom the rest is kept.
/// </summary>
internal sealed record MovementForm(IReadOnlyList<MovementFormPart> Parts, string Client, bool Learns)
{
    /// <summary>Rows of the form; who divides a movement among more uses the API.</summary>
    public const int PartsMax = 6;

    public static MovementForm Empty { get; } =
        new([.. Enumerable.Repeat(new MovementFormPart("", "", ""), PartsMax)], "", Learns: true);

    public static MovementForm Of(IFormCollection form) => new(
        [
            .. Enumerable.Range(0, PartsMax).Select(index => new MovementFormPart(
                Field(form, "invoice", index), Field(form, "amount", index), Field(form, "pays", index))),
        ],
        form["client"].ToString().Trim(),
        form["learns"].Count > 0);

    /// <summary>The allocations, or all that is wrong with what was written.</summary>
    public async Task<(IReadOnlyList<Allocation> Allocations, IReadOnlyList<Finding> Findings)> ReadAsync(
        GatewayDbContext db, MovementRow row, CancellationToken cancellationToken)
    {
        var (allocations, findings) = (new List<Allocation>(), new List<Finding>());
        foreach (var (index, part) in Parts.Index().Where(one => !one.Item.IsEmpty))
        {
            switch (await ReadAsync(db, row, part, FormattableString.Invariant($"/parts/{index}"), cancellationToken))
            {
                case ({ } allocation, _):
                    allocations.Add(allocation);
                    break;
                case (_, { } finding):
                    findings.Add(finding);
                    break;
            }
        }

        if (Client.Length > 0 && findings.Count == 0)
        {
            var rest = row.Money - Amount.Sum(allocations.Select(one => one.Amount), row.Currency);
            if (!rest.IsPositive)
            {
                findings.Add(AllocationChecks.OtherSum(row, "/client"));
            }
            else if (await DeskClients.FindAsync(
                db, new Scope.Entity(row.LegalEntityId), Client, cancellationToken) is { Client: var client })
            {
                allocations.Add(new Allocation(client, null, rest));
            }
            else
            {
                findings.Add(Finding.Fatal("SGW-MOVEMENT-TARGET", "/client", MovementTexts.OneClient.With(Client)));
            }
        }

        return (allocations, findings);
    }

    private static async Task<(Allocation? Allocation, Finding? Finding)> ReadAsync(
        GatewayDbContext db, MovementRow row, MovementFormPart part, string pointer,
        CancellationToken cancellationToken)
    {
        var found = await db.Receivables
            .Where(one => one.LegalEntityId == row.LegalEntityId && one.Number == part.Invoice)
            .OrderBy(one => one.Id).Select(one => new { one.ClientId, one.Id, one.Currency })
            .Take(2).ToListAsync(cancellationToken);
        if (found is not [var receivable])
        {
            return (null, Finding.Fatal("SGW-MOVEMENT-TARGET", pointer, MovementTexts.OneInvoice.With(part.Invoice)));
        }

        if (DeskWords.ReadAmount(part.Amount) is not { } amount || !new Amount(amount, row.Currency).IsRounded)
        {
            return (null, Finding.Fatal("SGW-MOVEMENT-AMOUNT", pointer, MovementTexts.OneAmount.With(part.Amount)));
        }

        var allocation = new Allocation(receivable.ClientId, receivable.Id, new Amount(amount, row.Currency));
        if (part.Pays.Length == 0)
        {
            return (allocation, null);
        }

        return DeskWords.ReadAmount(part.Pays) is { } pays
            && Exchange.TryMake(allocation.Amount, receivable.Currency, rate: null, pays, out var exchange)
                ? (allocation with { Exchange = exchange }, null)
                : (null, AllocationChecks.WrongExchange(row, pointer));
    }

    private static string Field(IFormCollection form, string name, int index) =>
        form[FormattableString.Invariant($"{name}{index}")].ToString().Trim();
}
