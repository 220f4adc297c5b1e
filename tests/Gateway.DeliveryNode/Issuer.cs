using System.Globalization;
using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Testing.Invoicing;
using Microsoft.EntityFrameworkCore;

namespace Gateway.DeliveryNode;

/// <summary>Issues invoice after invoice to the one client of the database, and says each that is committed.</summary>
internal sealed class Issuer(Transactions transactions, IssueDocuments issue, TextWriter said)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            var references = await transactions.RunAsync(IssueAsync, cancellationToken);
            foreach (var reference in references)
            {
                await said.WriteLineAsync(reference);
            }

            await Task.Delay(Pause, cancellationToken);
        }
    }

    private async Task<IReadOnlyList<string>> IssueAsync(GatewayDbContext db, CancellationToken cancellationToken)
    {
        var entity = await db.LegalEntities.AsNoTracking().SingleAsync(cancellationToken);
        var unit = await db.Units.AsNoTracking().SingleAsync(cancellationToken);
        var client = await db.Clients.AsNoTracking().Include(row => row.Contacts).SingleAsync(cancellationToken);
        var issued = await db.Documents.CountAsync(cancellationToken);
        var sample = SampleDocuments.Content(1);
        var orders = Enumerable.Range(issued + 1, 5).Select(number => new IssueOrder
        {
            Kind = DocumentKind.Invoice,
            Content = sample with
            {
                PaymentMeans = [new PaymentMeans.CreditTransfer("BE68539007547034") { Code = "30" }],
            },
            LegalEntity = entity.ToDomain(),
            Unit = unit.ToDomain(),
            Client = client.ToDomain(),
            Language = Language.Fr,
            ExternalReference = number.ToString(CultureInfo.InvariantCulture),
            Actor = "node",
        });
        var outcomes = await issue.RunAsync(db, [.. orders], cancellationToken);
        return [.. outcomes.Cast<IssueOutcome.Issued>().Select(one => one.Row.ExternalReference!)];
    }
}
