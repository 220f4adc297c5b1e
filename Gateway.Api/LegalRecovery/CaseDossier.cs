using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Gateway.Api.Dunning;
using Gateway.Api.Invoicing;
using Gateway.Api.Parties;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// All that a bailiff, a lawyer or a court wants to see of a case, from what is stored, in one archive. The same case
/// as at the same day is the same archive, byte for byte: its files have the day of the case and stand in order.
/// </summary>
internal sealed class CaseDossier(LawBooks laws)
{
    private const string ManifestName = "manifest.json";

    /// <param name="db">Where everything is.</param>
    /// <param name="row">The case with its items and events.</param>
    /// <param name="language">Of the letter and the sheets.</param>
    /// <param name="asOf">The last day with interest.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<byte[]> WriteAsync(
        GatewayDbContext db,
        RecoveryCaseRow row,
        Language language,
        DateOnly asOf,
        CancellationToken cancellationToken)
    {
        var client = (await Clients.FindAsync(db, row.ClientId, cancellationToken))!;
        var creditor = (await LegalEntities.FindAsync(db, row.LegalEntityId, cancellationToken))!;
        var invoices = row.Items.Select(item => item.InvoiceId).ToList();
        var receivables = await db.Receivables.AsNoTracking().Include(one => one.Entries)
            .Where(one => invoices.Contains(one.InvoiceId)).OrderBy(one => one.Number)
            .ToListAsync(cancellationToken);
        var law = await laws.CurrentAsync(db, cancellationToken);
        var claims = receivables.ConvertAll(
            one => (Receivable: one.ToDomain(), Claim: ClaimOf(law, client, one, asOf)));
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["claim.txt"] = Encoding.UTF8.GetBytes(
                DossierLetter.Write(row.Procedure, creditor, client, claims, language, asOf)),
        };
        foreach (var receivable in receivables)
        {
            await AddInvoiceAsync(db, files, receivable, cancellationToken);
        }

        return Archive(files, row);
    }

    private static async Task AddInvoiceAsync(
        GatewayDbContext db,
        SortedDictionary<string, byte[]> files,
        ReceivableRow receivable,
        CancellationToken cancellationToken)
    {
        var folder = $"invoices/{receivable.Number}";
        files[$"{folder}/invoice.xml"] = await db.DocumentUbls.Where(one => one.DocumentId == receivable.InvoiceId)
            .Select(one => one.Content).SingleAsync(cancellationToken);
        var pdf = await db.DocumentPdfs.Where(one => one.DocumentId == receivable.InvoiceId)
            .Select(one => one.Content).SingleOrDefaultAsync(cancellationToken);
        if (pdf is not null)
        {
            files[$"{folder}/invoice.pdf"] = pdf;
        }

        var facts = await db.Facts.AsNoTracking()
            .Where(one => one.ObjectType == DocumentFacts.ObjectType && one.ObjectId == receivable.InvoiceId.Value)
            .OrderBy(one => one.Sequence).ToListAsync(cancellationToken);
        files[$"{folder}/timeline.json"] = Json(facts.Select(one => new
        {
            one.Sequence, one.At, one.Actor, one.Kind, one.Data, one.EvidenceHash, one.PreviousHash, one.Hash,
        }));
        files[$"{folder}/account.json"] = Json(receivable.ToDomain().Entries.Select(one => new
        {
            one.Sequence, Kind = one.Kind.ToString(), Amount = one.Amount.ToString(), one.ValueDate, one.Reference,
        }));
    }

    private static Claim ClaimOf(LawBook law, Client client, ReceivableRow row, DateOnly asOf)
    {
        var receivable = row.ToDomain();
        var debt = new Debt
        {
            Debtor = new Debtor(client.Kind, client.Address.Country),
            Amount = receivable.Entries[0].Amount,
            DueDate = row.DueDate,
            Movements = [.. receivable.Entries.Skip(1).Where(one => one.ValueDate <= asOf).Select(MovementOf)],
        };
        return Claims.On(law, debt, asOf);
    }

    private static DebtMovement MovementOf(ReceivableEntry entry) => entry.Kind switch
    {
        ReceivableEntryKind.Paid => new(DebtMovementKind.Payment, entry.ValueDate, -entry.Amount),
        ReceivableEntryKind.PaymentReversed => new(DebtMovementKind.Reversal, entry.ValueDate, entry.Amount),
        _ => new(DebtMovementKind.Credit, entry.ValueDate, -entry.Amount),
    };

    private static byte[] Archive(SortedDictionary<string, byte[]> files, RecoveryCaseRow row)
    {
        files[ManifestName] = Json(new
        {
            Case = row.Id.ToString(),
            Procedure = row.Procedure.ToString(),
            row.OpenedOn,
            row.Partner,
            Files = files.Select(file => new
            {
                Name = file.Key,
                Bytes = file.Value.Length,
                Sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Value)),
            }),
        });
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = new DateTimeOffset(row.OpenedOn.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Json<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, DossierJson.Options);
}
