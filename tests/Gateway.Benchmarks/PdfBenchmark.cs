using System.Diagnostics;
using Gateway.Domain.Banking;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Recovery.Correspondence.Paper;
using Gateway.Recovery.Correspondence.Pdf;

namespace Gateway.Benchmarks;

/// <summary>Invoice to HTML and to PDF/A-3b: the first by a cold worker, then as many as a warm one does.</summary>
internal static class PdfBenchmark
{
    private const int Documents = 100;

    /// <summary>What one warm worker must at least do of a common invoice.</summary>
    private const double BaselinePerSecond = 8;

    public static async Task RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        foreach (var lines in new[] { 5, 200 })
        {
            var paper = Paper(lines);
            var html = await InvoiceHtml.RenderAsync(paper);
            var watch = Stopwatch.StartNew();
            for (var count = 0; count < Documents; count++)
            {
                await InvoiceHtml.RenderAsync(paper);
            }

            await output.WriteLineAsync($"HTML, {lines} lines: {Documents / watch.Elapsed.TotalSeconds:0}/s");
            await using var renderer = new WeasyPrintRenderer(new WeasyPrintOptions());
            var attachment = new PdfAttachment("invoice.xml", "text/xml", "UBL", new byte[8_000]);
            var request = new PdfRequest(html, [attachment]);
            watch.Restart();
            if (await renderer.RenderAsync(request, cancellationToken) is not PdfOutcome.Rendered first)
            {
                await output.WriteLineAsync("PDF: not measured, WeasyPrint is not installed");
                return;
            }

            var cold = watch.Elapsed;
            var documents = lines > 50 ? Documents / 10 : Documents;
            using var worker = Process.GetProcessById(renderer.WorkerProcessIds[0]);
            var before = worker.TotalProcessorTime;
            watch.Restart();
            for (var count = 0; count < documents; count++)
            {
                await renderer.RenderAsync(request, cancellationToken);
            }

            var perSecond = documents / watch.Elapsed.TotalSeconds;
            worker.Refresh();
            var processor = (worker.TotalProcessorTime - before) / documents;
            await output.WriteLineAsync(
                $"PDF, {lines} lines: cold {cold.TotalSeconds:0.00} s, warm {perSecond:0.0}/s, "
                + $"{processor.TotalMilliseconds:0} ms of processor a document, {first.Content.Length / 1024} KiB "
                + $"(baseline {BaselinePerSecond}/s for a common invoice)");
        }
    }

    private static InvoicePaper Paper(int lines)
    {
        var clock = TimeProvider.System;
        var address = new PostalAddress
        {
            Street = "Rue de l'Exemple 1",
            PostCode = "1000",
            City = "Bruxelles",
            Country = Country.Belgium,
        };
        var seller = new LegalEntity
        {
            Id = LegalEntityId.New(clock),
            Name = "Exemple Coop SC",
            LegalForm = "SC, RPM Bruxelles",
            EnterpriseNumber = EnterpriseNumber.Parse("0403170701"),
            VatNumber = VatNumber.Parse("BE0403170701"),
            Address = address,
            Iban = Iban.Parse("BE68539007547034"),
        };
        var unit = new ProductionUnit
        {
            Id = ProductionUnitId.New(clock),
            LegalEntityId = seller.Id,
            Code = "U-1",
            Name = "Atelier Lumière",
            Tool = UnitTool.Activity,
        };
        var content = new DocumentContent
        {
            TypeCode = "380",
            IssueDate = new DateOnly(2026, 3, 12),
            DueDate = new DateOnly(2026, 4, 11),
            Currency = Currency.Eur,
            Seller = PartyOf.Seller(seller, unit),
            Buyer = new Party { Name = "Théâtre", Address = new Address { City = "Liège", CountryCode = "BE" } },
            PaymentMeans =
            [
                new PaymentMeans.CreditTransfer(seller.Iban.Text)
                {
                    Code = "30",
                    Reference = StructuredCommunication.Of(42).ToString(),
                },
            ],
            Lines = Enumerable.Range(1, lines).Select(Line).ToListOf(),
        };
        return new InvoicePaper(Invoice.Issue("F2026-000042", content), seller, unit, Language.Nl);
    }

    private static Line Line(int number) => new()
    {
        Id = $"{number}",
        Quantity = number,
        UnitCode = "HUR",
        Price = new Price { Net = 42.80m },
        Vat = Vat.Standard(21),
        Item = new Item { Name = $"Prestation {number}", Description = "Conception, montage et régie" },
    };
}
