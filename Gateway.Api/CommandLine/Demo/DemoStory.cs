using System.Globalization;
using System.Text.Json.Nodes;
using Gateway.Domain.Parties;

namespace Gateway.Api.CommandLine.Demo;

/// <summary>Plays a few weeks of the cooperative through the API and says what happens.</summary>
internal sealed class DemoStory(DemoApi api, string folder, TextWriter say)
{
    /// <summary>One mail for each document whose client is reached by mail.</summary>
    public int MailsExpected { get; private set; }

    /// <summary>One for each document whose client is reached through Peppol.</summary>
    public int PeppolExpected { get; private set; }

    /// <summary>An invoice that leaves over Peppol.</summary>
    public JsonNode? PeppolInvoice { get; private set; }

    /// <summary>A unit with a running budget, for the reader's own first invoice.</summary>
    public ProductionUnitId Unit { get; private set; }

    /// <summary>A client that unit works with.</summary>
    public string Client { get; private set; } = "";

    public async Task PlayAsync(CancellationToken cancellationToken)
    {
        var legalEntity = Id(await api.PostAsync("/v1/legal-entities", DemoParties.LegalEntity, cancellationToken));
        var units = await PostAllAsync("/v1/units", DemoParties.Units(legalEntity, Logo()), cancellationToken);
        var clients = await PostAllAsync("/v1/clients", DemoParties.Clients(legalEntity, units), cancellationToken);
        (Unit, Client) = (new ProductionUnitId(Guid.Parse(units[1])), clients[0]);
        await say.WriteLineAsync(
            $"A legal entity, {units.Count} production units and {clients.Count} clients are known.");

        var invoices = new List<JsonNode>();
        foreach (var json in DemoInvoices.All(units, clients))
        {
            var invoice = await api.PostAsync("/v1/invoices", json, cancellationToken);
            invoices.Add(invoice);
            var isByPeppol = Count(invoice) == "peppol";
            PeppolInvoice ??= isByPeppol ? invoice : null;
            await say.WriteLineAsync(
                $"  {Text(invoice, "number")}  {Total(invoice),12}  {Text(invoice, "paymentReference"),-22}  "
                + $"{Channel(invoice),-6}  {Text(invoice, "clientName")}");
        }

        await PayAsync(invoices, cancellationToken);
        await CreditAsync(invoices[6], cancellationToken);
        await PayrollAsync(cancellationToken);
        await KeepDocumentsAsync(invoices, cancellationToken);
    }

    private async Task PayAsync(List<JsonNode> invoices, CancellationToken cancellationToken)
    {
        await say.WriteLineAsync(
            "Payments come in: one whole, one in part, one too much, one that the bank takes back.");
        await PaymentAsync(invoices[0], Amount(invoices[0]), cancellationToken);
        await PaymentAsync(invoices[4], "605.00", cancellationToken);
        await PaymentAsync(invoices[9], "250.00", cancellationToken);
        var payment = await PaymentAsync(invoices[1], Amount(invoices[1]), cancellationToken);
        await api.PostAsync(
            $"/v1/invoices/{Id(invoices[1])}/payments/{Text(payment, "payment")}:reverse",
            $$"""{ "valueDate": "{{Today}}", "reason": "AC04" }""",
            cancellationToken);
    }

    private async Task<JsonNode> PaymentAsync(JsonNode invoice, string amount, CancellationToken cancellationToken)
    {
        var payment = await api.PostAsync(
            $"/v1/invoices/{Id(invoice)}/payments",
            $$"""
            {
              "amount": "{{amount}}", "valueDate": "{{Today}}",
              "reference": "{{Text(invoice, "paymentReference")}}"
            }
            """,
            cancellationToken);
        await say.WriteLineAsync($"  {Text(invoice, "number")}  {amount,12}  {Text(payment, "state")}");
        return payment;
    }

    private async Task CreditAsync(JsonNode invoice, CancellationToken cancellationToken)
    {
        var creditNote = await api.PostAsync(
            $"/v1/invoices/{Id(invoice)}/credit-notes",
            """{ "reason": "Affiche niet gedrukt" }""",
            cancellationToken);
        Count(creditNote);
        await say.WriteLineAsync($"Credit note {Text(creditNote, "number")} takes back {Text(invoice, "number")}.");
    }

    private async Task PayrollAsync(CancellationToken cancellationToken)
    {
        var feed = await api.GetAsync("/v1/payroll/entries?after=0&limit=100", cancellationToken);
        await say.WriteLineAsync("Payroll was told, exactly once each:");
        foreach (var entry in feed["items"]!.AsArray())
        {
            await say.WriteLineAsync(
                $"  {Text(entry!, "sequence"),4}  {Text(entry!, "type"),-22}  {Text(entry!["invoice"]!, "number")}  "
                + $"ex VAT {Text(entry!, "exVatShare"),10}");
        }
    }

    /// <summary>Keeps every UBL and PDF in the folder, to look at.</summary>
    private async Task KeepDocumentsAsync(List<JsonNode> invoices, CancellationToken cancellationToken)
    {
        var documents = Directory.CreateDirectory(Path.Combine(folder, "documents")).FullName;
        foreach (var invoice in invoices)
        {
            foreach (var kind in (string[])["ubl", "pdf"])
            {
                var bytes = await api.DownloadAsync(Text(invoice["links"]!, kind), cancellationToken);
                var name = $"{Text(invoice, "number")}.{(kind == "ubl" ? "xml" : "pdf")}";
                await File.WriteAllBytesAsync(Path.Combine(documents, name), bytes, cancellationToken);
            }
        }
    }

    private async Task<List<string>> PostAllAsync(
        string path, IReadOnlyList<string> documents, CancellationToken cancellationToken)
    {
        var ids = new List<string>();
        foreach (var document in documents)
        {
            ids.Add(Id(await api.PostAsync(path, document, cancellationToken)));
        }

        return ids;
    }

    /// <summary>The logo of the first unit: a PNG.</summary>
    internal static byte[] Logo()
    {
        using var resource = typeof(DemoStory).Assembly
            .GetManifestResourceStream("Gateway.Api.CommandLine.Demo.lumiere.png")!;
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }

    private string Count(JsonNode document)
    {
        var channel = Channel(document);
        (MailsExpected, PeppolExpected) = channel == "peppol"
            ? (MailsExpected, PeppolExpected + 1)
            : (MailsExpected + 1, PeppolExpected);
        return channel;
    }

    private static string Channel(JsonNode document) => Text(document["deliveries"]![0]!, "channel");

    private static string Today =>
        Domain.Time.BusinessCalendar.Today(TimeProvider.System).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Id(JsonNode node) => Text(node, "id");

    private static string Amount(JsonNode invoice) => Text(invoice["totals"]!, "payable");

    private static string Total(JsonNode invoice) => $"{Amount(invoice)} {Text(invoice, "currency")}";

    private static string Text(JsonNode node, string field) => node[field]!.ToString();
}
