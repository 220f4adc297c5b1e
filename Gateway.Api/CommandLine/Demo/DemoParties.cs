namespace Gateway.Api.CommandLine.Demo;

/// <summary>Who plays in the demo: one legal entity, three units, six clients. All are invented; their numbers carry
/// valid check digits.</summary>
internal static class DemoParties
{
    public const string LegalEntity = """
        {
          "name": "Coopérative Exemple", "legalForm": "SC, RPM Bruxelles",
          "enterpriseNumber": "0999.000.129", "vatNumber": "BE0999000129",
          "address": { "street": "Rue de l'Exemple 70", "postCode": "1060", "city": "Saint-Gilles", "country": "BE" },
          "iban": "BE29 3630 9999 0064", "language": "fr",
          "email": "factures@cooperative.example", "phone": "+32 2 555 01 00"
        }
        """;

    public static IReadOnlyList<string> Units(string legalEntity, byte[] logo) =>
    [
        $$"""
        {
          "legalEntity": "{{legalEntity}}", "code": "LUMIERE", "name": "Fanfare Lumière", "tool": "threeInOne",
          "language": "fr", "email": "bonjour@lumiere.example", "wageShare": "71.5",
          "brand": {
            "logo": "{{Convert.ToBase64String(logo)}}", "colour": "#b45309",
            "words": "Merci d'avoir dansé avec nous !", "showsWageShare": true
          }
        }
        """,
        $$"""
        {
          "legalEntity": "{{legalEntity}}", "code": "NOORDZEE", "name": "Atelier Noordzee", "tool": "activity",
          "language": "nl", "email": "atelier@noordzee.example",
          "brand": { "colour": "#0f766e", "words": "Met zorg gemaakt in Oostende." }
        }
        """,
        $$"""
        {
          "legalEntity": "{{legalEntity}}", "code": "LODZ", "name": "Łódź Type & Motion", "tool": "activity",
          "language": "en", "email": "hello@lodz.example", "brand": { "colour": "#4338ca" }
        }
        """,
    ];

    /// <summary>
    /// A Belgian company, a public body, a private person, a French and a Dutch company, and a Greek one.
    /// </summary>
    public static IReadOnlyList<string> Clients(string legalEntity, IReadOnlyList<string> units) =>
    [
        Client(
            legalEntity, units, "company", "Théâtre des Quais", "fr",
            "Quai aux Briques 12", "1000", "Bruxelles", "BE",
            """ "enterpriseNumber": "0999000228", "vatNumber": "BE0999000228" """),
        Client(
            legalEntity, units, "publicBody", "Stad Voorbeeld", "nl",
            "Stadhuisplein 1", "8400", "Oostende", "BE",
            """ "enterpriseNumber": "0999000327", "buyerReference": "CULTUUR-2026" """),
        Client(
            legalEntity, units, "privatePerson", "Anaïs Lefèvre", "fr",
            "Rue du Moulin 3", "5000", "Namur", "BE", null),
        Client(
            legalEntity, units, "company", "Lumières du Nord SARL", "fr",
            "12 rue Nationale", "59000", "Lille", "FR",
            """ "vatNumber": "FR40303265045" """),
        Client(
            legalEntity, units, "company", "Grachten Media B.V.", "nl",
            "Keizersgracht 100", "1015 AA", "Amsterdam", "NL",
            """ "vatNumber": "NL123456789B01" """),
        Client(
            legalEntity, units, "company", "Παναγιώτης Αντωνίου & Υιοί", "en",
            "Οδός Ερμού 15", "105 63", "Αθήνα", "GR",
            """ "vatNumber": "EL094259216" """),
    ];

    private static string Client(
        string legalEntity,
        IReadOnlyList<string> units,
        string kind,
        string name,
        string language,
        string street,
        string postCode,
        string city,
        string country,
        string? numbers) => $$"""
        {
          "legalEntity": "{{legalEntity}}", "kind": "{{kind}}", "name": "{{name}}", "language": "{{language}}",
          "address": {
            "street": "{{street}}", "postCode": "{{postCode}}", "city": "{{city}}", "country": "{{country}}"
          },
          "contacts": [ { "purpose": "invoice", "email": "invoices@client-{{country.ToLowerInvariant()}}.example" } ],
          {{(numbers is null ? "" : numbers + ",")}}
          "units": [ {{string.Join(", ", units.Select(unit => $"\"{unit}\""))}} ]
        }
        """;
}
