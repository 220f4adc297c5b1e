namespace Gateway.Api.CommandLine.Demo;

/// <summary>The ten invoices of the demo, as a unit would post them.</summary>
internal static class DemoInvoices
{
    /// <summary>In the order of <see cref="DemoParties"/>: units Lumière, Noordzee, Łódź; clients theatre, city,
    /// person, Lille, Amsterdam, Athens.</summary>
    public static IReadOnlyList<string> All(IReadOnlyList<string> units, IReadOnlyList<string> clients) =>
        [.. Fanfare(units[0], clients), .. Workshop(units[1], clients), .. Studio(units[2], clients)];

    private static string[] Fanfare(string unit, IReadOnlyList<string> clients) =>
    [
        Invoice(unit, clients[0], "demo-1", Contract("C-2026-0117", "PO-4471"), """
            { "description": "Concert de clôture, fanfare de douze musiciens", "quantity": 1,
              "price": { "net": "2400.00" }, "vat": { "category": "S", "rate": 6 } },
            { "description": "Répétitions avec les écoles", "quantity": 14, "unitCode": "HUR",
              "price": { "net": "48.50" }, "vat": { "category": "S", "rate": 21 } },
            { "description": "Transport des instruments", "quantity": 212, "unitCode": "KMT",
              "price": { "net": "0.4269" }, "vat": { "category": "S", "rate": 21 } }
            """),
        Invoice(unit, clients[2], "demo-2", Contract("C-2026-0121", null), """
            { "description": "Animation d'un mariage", "quantity": 1,
              "price": { "net": "620.00" }, "vat": { "category": "S", "rate": 21 } }
            """),
        Invoice(unit, clients[3], "demo-3", Contract("C-2026-0125", "BC-889"), """
            { "description": "Parade lumineuse, deux passages", "quantity": 2,
              "price": { "net": "1350.00" }, "vat": { "category": "AE" } }
            """),
        Invoice(unit, clients[1], "demo-4", Contract("C-2026-0130", "STAD-77") + """
            , "exemptions": [ { "category": "E", "mention": "article44" } ]
            """, """
            { "description": "Optreden van uitvoerende kunstenaars", "quantity": 1,
              "price": { "net": "980.00" }, "vat": { "category": "E" } }
            """),
    ];

    private static string[] Workshop(string unit, IReadOnlyList<string> clients) =>
    [
        Invoice(unit, clients[1], "demo-5", null, """
            { "description": "Decorbouw Zeefeesten", "quantity": 3, "unitCode": "DAY",
              "price": { "net": "410.00" }, "vat": { "category": "S", "rate": 21 } },
            { "description": "Hout en verf", "quantity": 1,
              "price": { "net": "286.40" }, "vat": { "category": "S", "rate": 21 },
              "allowanceCharges": [ { "kind": "allowance", "amount": "28.64", "baseAmount": "286.40",
                "percentage": 10, "reason": "Trouwe klant" } ] }
            """),
        Invoice(unit, clients[4], "demo-6", null, """
            { "description": "Illustraties jaarverslag", "quantity": 12,
              "price": { "net": "95.00" }, "vat": { "category": "AE" } }
            """),
        Invoice(unit, clients[0], "demo-7", """ "references": { "order": "PO-4502" } """, """
            { "description": "Affiche seizoen 2026-2027", "quantity": 1,
              "price": { "net": "875.00" }, "vat": { "category": "S", "rate": 21 } }
            """),
    ];

    private static string[] Studio(string unit, IReadOnlyList<string> clients) =>
    [
        Invoice(unit, clients[5], "demo-8", null, """
            { "description": "Custom typeface, Latin and Greek", "quantity": 1,
              "price": { "net": "3200.00" }, "vat": { "category": "AE" } }
            """),
        Invoice(unit, clients[0], "demo-9", """ "language": "en" """, """
            { "description": "Title sequence, 40 seconds", "quantity": 1,
              "price": { "net": "1900.00" }, "vat": { "category": "S", "rate": 21 } },
            { "description": "Colour grading", "quantity": 6.5, "unitCode": "HUR",
              "price": { "net": "72.00" }, "vat": { "category": "S", "rate": 21 } }
            """),
        Invoice(unit, clients[2], "demo-10", null, """
            { "description": "Birth announcement, design and 50 prints", "quantity": 1,
              "price": { "net": "185.00" }, "vat": { "category": "S", "rate": 21 } }
            """),
    ];

    private static string Contract(string contract, string? order) => order is null
        ? $$""" "references": { "contract": "{{contract}}" } """
        : $$""" "references": { "contract": "{{contract}}", "order": "{{order}}" } """;

    private static string Invoice(string unit, string client, string reference, string? more, string lines) => $$"""
        {
          "unit": "{{unit}}", "client": "{{client}}", "externalReference": "{{reference}}",
          {{(more is null ? "" : more + ",")}}
          "lines": [ {{lines}} ]
        }
        """;
}
