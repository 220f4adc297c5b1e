using Gateway.Api.CommandLine.Demo;

namespace Gateway.Api.Tests.Hosting;

/// <summary>The parties of the demo, registered through the API: who a test invoices with.</summary>
internal sealed class Cast
{
    public required string LegalEntity { get; init; }

    /// <summary>Tool 3in1, then two with a running budget.</summary>
    public required IReadOnlyList<string> Units { get; init; }

    /// <summary>A Belgian company, a public body, a private person, a French, a Dutch and a Greek company.</summary>
    public required IReadOnlyList<string> Clients { get; init; }

    public static async Task<Cast> RegisterAsync(HttpClient administration)
    {
        var entity = (await administration.CreateAsync("/v1/legal-entities", DemoParties.LegalEntity)).Text("id");
        var units = await AllAsync("/v1/units", DemoParties.Units(entity, DemoStory.Logo()));
        var clients = await AllAsync("/v1/clients", DemoParties.Clients(entity, units));
        return new Cast { LegalEntity = entity, Units = units, Clients = clients };

        async Task<List<string>> AllAsync(string path, IReadOnlyList<string> requests)
        {
            var ids = new List<string>();
            foreach (var request in requests)
            {
                ids.Add((await administration.CreateAsync(path, request)).Text("id"));
            }

            return ids;
        }
    }

    /// <summary>An invoice of the second unit, on one line.</summary>
    public string Invoice(
        string reference, string vat = """{ "category": "S", "rate": "21" }""", string price = "1000.00",
        int lines = 1, string more = "", int client = 0)
    {
        var line = $$"""{ "description": "Work", "quantity": "1", "price": { "net": "{{price}}" }, "vat": {{vat}} }""";
        return $$"""
            {"unit":"{{Units[1]}}","client":"{{Clients[client]}}","externalReference":"{{reference}}",{{more}}
            "lines":[{{string.Join(',', Enumerable.Repeat(line, lines))}}]}
            """.ReplaceLineEndings("");
    }
}
