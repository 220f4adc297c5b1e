using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Gateway.Api.AccessPoint;
using Gateway.Api.Dunning;
using Gateway.Api.Invoicing;
using Gateway.Api.Parties;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.Languages;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// All that a bailiff, a lawyer or a court wants to see of a case, from what is stored, in one archive. The same case
/// as at the same day is the same archive, byte for byte.
/// </summary>
internal sealed class CaseDossier(DunningReader reader, IServiceProvider services)
{
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
        var debts = await CaseDebts.ReadAsync(
            reader, db, row.ClientId, receivables.ConvertAll(one => one.Id), asOf, cancellationToken);
        var claims = receivables.ConvertAll(one => (Receivable: one.ToDomain(), Claim: debts.ClaimOn(one.Id)));
        var files = new List<EvidenceFile>
        {
            new("claim.txt", "Who asks what of whom, with the sheets of the law.", Encoding.UTF8.GetBytes(
                DossierLetter.Write(row.Procedure, creditor, client, claims, language, asOf))),
        };
        var trust = await TrustFiles.ReadAsync(services, cancellationToken);
        foreach (var receivable in receivables)
        {
            files.AddRange(await OfInvoiceAsync(db, receivable, trust, cancellationToken));
        }

        files.AddRange(await NoticesAsync(db, receivables.ConvertAll(one => one.Id), cancellationToken));
        return Archive(files, row);
    }

    private static async Task<List<EvidenceFile>> OfInvoiceAsync(
        GatewayDbContext db, ReceivableRow receivable, byte[]? trust, CancellationToken cancellationToken)
    {
        var folder = $"invoices/{receivable.Number}";
        var document = await db.Documents.AsNoTracking()
            .SingleAsync(row => row.Id == receivable.InvoiceId, cancellationToken);
        var evidence = await EvidenceBundle.FilesAsync(db, document, trust, cancellationToken);
        return
        [
            .. evidence.Select(file => file with { Name = $"{folder}/{file.Name}" }),
            new($"{folder}/account.json", "What was owed, paid and credited, movement by movement.", Json(
                receivable.ToDomain().Entries.Select(one => new
                {
                    one.Sequence, Kind = one.Kind.ToString(), Amount = one.Amount.ToString(), one.ValueDate,
                    one.Reference,
                }))),
        ];
    }

    /// <summary>Every letter that named one of the invoices, word for word, with what became of it.</summary>
    private static async Task<List<EvidenceFile>> NoticesAsync(
        GatewayDbContext db, IReadOnlyCollection<ReceivableId> receivables, CancellationToken cancellationToken)
    {
        var notices = await db.Notices.AsNoTracking()
            .Where(row => row.Items.Any(item => receivables.Contains(item.ReceivableId)))
            .OrderBy(row => row.IssuedAt).ThenBy(row => row.Number).ToListAsync(cancellationToken);
        var ids = notices.ConvertAll(row => row.Id);
        var letters = await db.NoticeLetters.AsNoTracking().Where(row => ids.Contains(row.NoticeId))
            .ToDictionaryAsync(row => row.NoticeId, cancellationToken);
        var files = new List<EvidenceFile>();
        foreach (var notice in notices)
        {
            var folder = $"reminders/{notice.Number}";
            files.Add(new EvidenceFile($"{folder}/notice.json", "When and how it was sent, or why it was not.", Json(new
            {
                notice.Number, Act = notice.Act.ToString(), Channel = notice.Channel.ToString(),
                State = notice.State.ToString(), notice.Recipient, notice.IssuedOn, notice.SentOn, notice.Remark,
            })));
            if (letters.TryGetValue(notice.Id, out var letter))
            {
                files.Add(new EvidenceFile(
                    $"{folder}/letter.html",
                    $"What it says; SHA-256 {letter.Hash}.",
                    Encoding.UTF8.GetBytes(letter.Html)));
            }
        }

        return files;
    }

    private static byte[] Archive(List<EvidenceFile> files, RecoveryCaseRow row)
    {
        files.Add(new EvidenceFile(EvidenceManifest.Name, "", Json(new
        {
            Case = row.Id.ToString(),
            Procedure = row.Procedure.ToString(),
            row.OpenedOn,
            row.Partner,
            Files = files.Select(file => new
            {
                file.Name,
                file.What,
                Octets = file.Content.Length,
                Sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Content)),
            }),
        })));
        return EvidenceBundle.Zip(files, row.ProposedAt);
    }

    private static byte[] Json<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, DossierJson.Options);
}
