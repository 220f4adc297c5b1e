using System.Text;
using System.Text.Json;
using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Recovery.Correspondence.Dossiers;
using Gateway.Recovery.Correspondence.Paper;
using Gateway.Recovery.Correspondence.Pdf;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// All that a bailiff, a lawyer or a court wants to see of a case, from what is stored: an archive, and one PDF with
/// the papers one after the other. The same case as at the same day is the same archive, byte for byte.
/// </summary>
internal sealed class CaseDossier(DossierPapers papers, IPdfRenderer renderer, IServiceProvider services)
{
    /// <summary>The one PDF in the archive.</summary>
    public const string PdfName = "dossier.pdf";

    /// <summary>Files inside the one PDF, 10 MiB in all; what has no room there lies in the archive alone.</summary>
    private const int AttachedOctetsMax = 10 * 1024 * 1024;

    /// <summary>The statement, the letter on top twice, and the one PDF.</summary>
    private const int PapersBeside = 4;

    /// <summary>The languages of the letter on top, whatever that of the rest.</summary>
    private static readonly Language[] Covers = [Language.Fr, Language.Nl];

    /// <param name="db">Where everything is.</param>
    /// <param name="row">The case with its items and events.</param>
    /// <param name="language">Of the statement, the sheets and the one PDF.</param>
    /// <param name="asOf">The last day with interest.</param>
    /// <param name="tally">Hears of each paper.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<DossierOutcome> WriteAsync(
        GatewayDbContext db,
        RecoveryCaseRow row,
        Language language,
        DateOnly asOf,
        DossierTally tally,
        CancellationToken cancellationToken)
    {
        var sources = await papers.ReadAsync(db, row, asOf, cancellationToken);
        tally.All = PapersBeside + sources.Receivables.Count + sources.Paper.Reminders.Count;
        var file = DossierFile.Create();
        try
        {
            await using (var archive = new DossierArchive(file, row.ProposedAt))
            {
                await WriteAsync(db, archive, sources, language, tally, cancellationToken);
                await archive.AddAsync(ManifestOf(archive, row, sources.Paper), cancellationToken);
            }

            return new DossierOutcome.Made(file);
        }
        catch (DossierPaperFault fault)
        {
            await file.DisposeAsync();
            return new DossierOutcome.NotNow(fault.Message);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    /// <summary>Each file goes to the archive as soon as it is there; kept is the text of the one PDF.</summary>
    private async Task WriteAsync(
        GatewayDbContext db,
        DossierArchive archive,
        DossierSources sources,
        Language language,
        DossierTally tally,
        CancellationToken cancellationToken)
    {
        var paper = sources.Paper;
        var whole = new DossierWhole(AttachedOctetsMax);
        var statement = await DossierWriter.StatementAsync(paper, language);
        whole.Parts.Add(new DossierPart($"{DossierWords.Statement.In(language)} – {paper.AsOf:yyyy-MM-dd}", statement));
        await archive.AddAsync(
            new EvidenceFile(
                "statement.pdf", "Who asks what of whom, with the sheets of the law.",
                await PdfAsync(statement, [], cancellationToken)),
            cancellationToken);
        await tally.OneMoreAsync();
        await AddInvoicesAsync(db, archive, sources, whole, tally, cancellationToken);
        foreach (var reminder in paper.Reminders)
        {
            await AddAllAsync(archive, await OfReminderAsync(reminder, cancellationToken), cancellationToken);
            if (reminder.Html is { } html)
            {
                whole.Parts.Add(new DossierPart($"{reminder.Number} – {reminder.Channel.In(language)}", html));
            }

            await tally.OneMoreAsync();
        }

        await AddExhibitsAsync(db, archive, sources, whole, cancellationToken);
        await AddAllAsync(archive, DataOf(sources), cancellationToken);
        foreach (var cover in Covers)
        {
            await archive.AddAsync(
                new EvidenceFile(
                    $"cover-{cover.Code()}.pdf", "The letter that goes with it.",
                    await WholeAsync(paper, cover, [], [], cancellationToken)),
                cancellationToken);
            await tally.OneMoreAsync();
        }

        await archive.AddAsync(
            new EvidenceFile(
                PdfName, "The letter, the statement, the invoices and the reminders in one.",
                await WholeAsync(paper, language, whole.Parts, whole.Attachments, cancellationToken)),
            cancellationToken);
        await tally.OneMoreAsync();
    }

    private async Task AddInvoicesAsync(
        GatewayDbContext db,
        DossierArchive archive,
        DossierSources sources,
        DossierWhole whole,
        DossierTally tally,
        CancellationToken cancellationToken)
    {
        await foreach (var invoice in sources.InvoicesAsync(db, services, cancellationToken))
        {
            var html = await InvoiceHtml.RenderAsync(invoice.Document.Paper);
            whole.Parts.Add(new DossierPart(invoice.Number, html));
            foreach (var attached in AttachmentsOf(invoice))
            {
                whole.Attach(attached);
            }

            await AddAllAsync(
                archive, await OfInvoiceAsync(invoice, sources.Paper.AsOf, html, cancellationToken), cancellationToken);
            await tally.OneMoreAsync();
        }
    }

    private static async Task AddExhibitsAsync(
        GatewayDbContext db,
        DossierArchive archive,
        DossierSources sources,
        DossierWhole whole,
        CancellationToken cancellationToken)
    {
        foreach (var (row, exhibit) in sources.Exhibits.Zip(sources.Paper.Exhibits))
        {
            var content = await DossierSources.ContentAsync(db, row, cancellationToken);
            whole.Attach(new PdfAttachment(
                exhibit.Name.Replace('/', '-'), row.MediaType, exhibit.Kind.En, content));
            await archive.AddAsync(
                new EvidenceFile(exhibit.Name, $"{exhibit.Kind.En}. {row.Description}".Trim(), content),
                cancellationToken);
        }
    }

    private static async Task AddAllAsync(
        DossierArchive archive, IEnumerable<EvidenceFile> files, CancellationToken cancellationToken)
    {
        foreach (var one in files)
        {
            await archive.AddAsync(one, cancellationToken);
        }
    }

    private async Task<byte[]> WholeAsync(
        DossierPaper paper,
        Language language,
        IReadOnlyList<DossierPart> parts,
        IReadOnlyList<PdfAttachment> attached,
        CancellationToken cancellationToken) =>
        await PdfAsync(
            await DossierWriter.CoverAsync(paper, language, parts), attached, cancellationToken,
            [.. parts.Select(part => part.Html)]);

    private async Task<List<EvidenceFile>> OfInvoiceAsync(
        DossierInvoice invoice, DateOnly asOf, string html, CancellationToken cancellationToken)
    {
        var folder = $"invoices/{invoice.Number}";
        List<EvidenceFile> files =
        [
            .. invoice.Evidence.Select(file => file with { Name = $"{folder}/{file.Name}" }),
            new($"{folder}/account.json", "What was owed, paid and credited, movement by movement.", Json(
                invoice.Receivable.Entries.Where(one => one.ValueDate <= asOf).Select(one => new
                {
                    one.Sequence, Kind = one.Kind.ToString(), Amount = one.Amount.ToString(), one.ValueDate,
                    one.Reference,
                }))),
        ];
        if (!files.Exists(file => file.Name == $"{folder}/document.pdf"))
        {
            files.Add(new EvidenceFile(
                $"{folder}/document.pdf", "Its rendering.",
                await PdfAsync(html, [UblOf(invoice)], cancellationToken)));
        }

        var attached = invoice.Document.Paper.Document.Content.Attachments.OfType<Attachment.Embedded>().Index();
        files.AddRange(attached.Select(one => new EvidenceFile(
            $"{folder}/attached/{one.Index + 1}-{Safe(one.Item.FileName)}",
            one.Item.Description ?? "What was attached to the invoice: a contract, terms, an order.",
            [.. one.Item.Content])));
        return files;
    }

    private async Task<List<EvidenceFile>> OfReminderAsync(
        DossierReminder reminder, CancellationToken cancellationToken)
    {
        var folder = $"reminders/{reminder.Number}";
        List<EvidenceFile> files =
        [
            new($"{folder}/notice.json", "When and how it was sent, or why it was not.", Json(new
            {
                reminder.Number, reminder.IssuedOn, reminder.SentOn, Channel = reminder.Channel.ToString(),
                reminder.Recipient, reminder.Remark, Sha256 = reminder.Hash,
            })),
        ];
        if (reminder.Html is { } html)
        {
            files.Add(new EvidenceFile(
                $"{folder}/letter.html", "What it says, as it was kept.", Encoding.UTF8.GetBytes(html)));
            files.Add(new EvidenceFile(
                $"{folder}/letter.pdf", "The same on paper.", await PdfAsync(html, [], cancellationToken)));
        }

        return files;
    }

    /// <summary>What the partner's own systems read.</summary>
    private static IEnumerable<EvidenceFile> DataOf(DossierSources sources)
    {
        var paper = sources.Paper;
        yield return new EvidenceFile("claim.json", "The sums, with the rows of law they rest on.", Json(new
        {
            paper.Case, paper.AsOf, Principal = paper.Principal.ToString(), Additional = paper.Additional.ToString(),
            Costs = paper.Costs.ToString(), Total = paper.Total.ToString(), Credits = paper.Credits?.ToString(),
            Claims = paper.Claims.Select(claim => new
            {
                claim.Number, claim.IssueDate, claim.DueDate, Invoiced = claim.Invoiced.ToString(),
                Principal = claim.Principal.ToString(), claim.PrescribedAfter,
                Items = claim.Items.Select(item => new
                {
                    Kind = item.Kind.ToString(), Amount = item.Amount.ToString(),
                    Rows = item.Sheet.Rows.Select(row => row.Id),
                }),
            }),
        }));
        yield return new EvidenceFile("debtor.json", "Who the client is.", Json(new
        {
            paper.Debtor.Name, Kind = paper.Debtor.Kind.ToString(),
            EnterpriseNumber = paper.Debtor.EnterpriseNumber?.ToString(),
            VatNumber = paper.Debtor.VatNumber?.ToString(),
            Language = paper.Debtor.Language.Code(),
            paper.Debtor.Address.Street, paper.Debtor.Address.AdditionalStreet, paper.Debtor.Address.PostCode,
            paper.Debtor.Address.City, Country = paper.Debtor.Address.Country.Code,
            Contacts = paper.Debtor.Contacts.Select(one => one.Email).Distinct(),
        }));
        yield return new EvidenceFile(
            "objections.json", "What the client contested, complained about or promised; empty when nothing.", Json(
                paper.Objections.Select(one => new
                {
                    What = one.What.ToString(), one.IsDispute, one.Invoice, one.From, one.Until, one.Note,
                })));
    }

    private static EvidenceFile ManifestOf(DossierArchive archive, RecoveryCaseRow row, DossierPaper paper) => new(
        EvidenceManifest.Name, "", Json(new
        {
            paper.Case,
            Procedure = row.Procedure.ToString(),
            row.OpenedOn,
            paper.AsOf,
            row.Partner,
            Files = archive.Entries,
        }));

    private async Task<byte[]> PdfAsync(
        string html,
        IReadOnlyList<PdfAttachment> attached,
        CancellationToken cancellationToken,
        IReadOnlyList<string>? parts = null) =>
        await renderer.RenderAsync(
            new PdfRequest(html, attached) { Parts = parts ?? [] }, cancellationToken) switch
        {
            PdfOutcome.Rendered rendered => rendered.Content,
            PdfOutcome.Unavailable unavailable => throw new DossierPaperFault(unavailable.Reason),
            PdfOutcome.Failed failed => throw new DossierPaperFault(failed.Reason),
            var other => throw new InvalidOperationException($"There is no such outcome: {other}."),
        };

    private static IEnumerable<PdfAttachment> AttachmentsOf(DossierInvoice invoice) =>
    [
        UblOf(invoice),
        .. invoice.Document.Paper.Document.Content.Attachments.OfType<Attachment.Embedded>().Index().Select(one =>
            new PdfAttachment(
                $"{invoice.Number}-{one.Index + 1}-{Safe(one.Item.FileName)}", one.Item.MediaType,
                $"Attached to {invoice.Number}", [.. one.Item.Content])),
    ];

    private static PdfAttachment UblOf(DossierInvoice invoice) => new(
        $"{invoice.Number}.xml", "text/xml", "Peppol BIS Billing 3.0 (UBL 2.1)", invoice.Document.Ubl);

    /// <summary>A name that is a name and nothing else, wherever it is unpacked.</summary>
    internal static string Safe(string name) => string.Concat(
        name.Select(one => char.IsAsciiLetterOrDigit(one) || one is '.' or '-' or '_' ? one : '-'));

    private static byte[] Json<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, DossierJson.Options);
}
