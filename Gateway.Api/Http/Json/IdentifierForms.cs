using Gateway.Domain.Banking;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Microsoft.OpenApi;

namespace Gateway.Api.Http.Json;

/// <summary>Identifiers that carry a check, and the ids that the gateway gives.</summary>
internal static class IdentifierForms
{
    private static readonly FieldRule AnEnterpriseNumber = new("SGW-ENTERPRISE-NUMBER", new Sentence(
        "Ce n'est pas un numéro d'entreprise belge : dix chiffres, le premier 0 ou 1, les deux derniers de contrôle.",
        "Dit is geen Belgisch ondernemingsnummer: tien cijfers, het eerste 0 of 1, de laatste twee controlecijfers.",
        "Das ist keine belgische Unternehmensnummer: zehn Ziffern, die erste 0 oder 1, die letzten zwei Prüfziffern.",
        "This is no Belgian enterprise number: ten digits, the first 0 or 1, the last two check digits."));

    private static readonly FieldRule AVatNumber = new("SGW-VAT-NUMBER", new Sentence(
        "Ce n'est pas un numéro de TVA : le préfixe du pays et la forme (en Belgique, les chiffres de contrôle) "
        + "doivent être justes.",
        "Dit is geen btw-nummer: het landvoorvoegsel en de vorm (in België ook de controlecijfers) moeten kloppen.",
        "Das ist keine Umsatzsteuer-Identifikationsnummer: Länderkürzel und Form (in Belgien die Prüfziffern) "
        + "müssen stimmen.",
        "This is no VAT number: the country prefix and the form (in Belgium the check digits) must be right."));

    private static readonly FieldRule AnIban = new("SGW-IBAN", new Sentence(
        "Ce n'est pas un IBAN : le pays, la longueur et les chiffres de contrôle doivent être justes.",
        "Dit is geen IBAN: land, lengte en controlecijfers moeten kloppen.",
        "Das ist keine IBAN: Land, Länge und Prüfziffern müssen stimmen.",
        "This is no IBAN: country, length and check digits must be right."));

    private static readonly FieldRule AParticipant = new("SGW-PARTICIPANT", new Sentence(
        "Ce n'est pas un participant Peppol : un schéma de quatre chiffres, deux-points et une valeur juste, "
        + "comme 0208:1234567894.",
        "Dit is geen Peppol-deelnemer: een schema van vier cijfers, een dubbelpunt en een juiste waarde, zoals "
        + "0208:1234567894.",
        "Das ist kein Peppol-Teilnehmer: ein Schema aus vier Ziffern, ein Doppelpunkt und ein gültiger Wert, wie "
        + "0208:1234567894.",
        "This is no Peppol participant: a scheme of four digits, a colon and a valid value, such as 0208:1234567894."));

    private static readonly FieldRule AnId = new("SGW-ID", new Sentence(
        "Un identifiant donné par cette passerelle est attendu, un UUID comme "
        + "\"0195e2a4-8f3c-7000-8000-3b1c0d2e4f5a\".",
        "Een door deze gateway gegeven identificatie wordt verwacht, een UUID zoals "
        + "\"0195e2a4-8f3c-7000-8000-3b1c0d2e4f5a\".",
        "Eine von diesem Gateway vergebene Kennung wird erwartet, eine UUID wie "
        + "\"0195e2a4-8f3c-7000-8000-3b1c0d2e4f5a\".",
        "An id given by this gateway is expected, a UUID such as \"0195e2a4-8f3c-7000-8000-3b1c0d2e4f5a\"."));

    public static IEnumerable<KeyValuePair<Type, ValueForm>> ByType =>
    [
        Checked<EnterpriseNumber>(AnEnterpriseNumber, EnterpriseNumber.TryParse, "1234567894",
            "A Belgian enterprise number (KBO/BCE); dots and blanks are read, ten digits are written."),
        Checked<VatNumber>(AVatNumber, VatNumber.TryParse, "BE1234567894",
            "A VAT number with its country prefix."),
        Checked<Iban>(AnIban, Iban.TryParse, "BE68539007547034", "An IBAN; blanks are read, none are written."),
        Checked<ParticipantId>(AParticipant, ParticipantId.TryParse, "0208:1234567894",
            "A Peppol participant: the scheme (ICD), a colon and the value."),
        Id(new LegalEntityId(), id => new LegalEntityId(id), id => id.Value, "The id of a legal entity."),
        Id(new ProductionUnitId(), id => new ProductionUnitId(id), id => id.Value, "The id of a production unit."),
        Id(new ClientId(), id => new ClientId(id), id => id.Value, "The id of a client."),
        Id(new DocumentId(), id => new DocumentId(id), id => id.Value, "The id of an invoice or credit note."),
        Id(new ReceivableId(), id => new ReceivableId(id), id => id.Value, "The id of a receivable."),
        Id(new DeliveryId(), id => new DeliveryId(id), id => id.Value, "The id of a delivery."),
        Id(new InboundId(), id => new InboundId(id), id => id.Value, "The id of a document that came in."),
        Id(new PaymentId(), id => new PaymentId(id), id => id.Value, "The id of a payment."),
        Id(new BankAccountId(), id => new BankAccountId(id), id => id.Value, "The id of an account at a bank."),
        Id(new StatementId(), id => new StatementId(id), id => id.Value, "The id of a statement."),
        Id(new MovementId(), id => new MovementId(id), id => id.Value, "The id of a movement."),
        Id(new RecoveryCaseId(), id => new RecoveryCaseId(id), id => id.Value, "The id of a recovery case."),
        Id(Guid.Empty, id => id, id => id, "A UUID."),
    ];

    private static KeyValuePair<Type, ValueForm> Checked<T>(
        FieldRule rule, TryParse<T> tryParse, string example, string description)
        where T : struct =>
        new(typeof(T), new TextForm<T>(
            rule,
            new ValueSchema(JsonSchemaType.String, description, example),
            tryParse,
            value => value.ToString()!));

    private static KeyValuePair<Type, ValueForm> Id<T>(
        T none, Func<Guid, T> make, Func<T, Guid> valueOf, string description)
        where T : struct =>
        new(typeof(T), new TextForm<T>(
            AnId,
            new ValueSchema(JsonSchemaType.String, description, "0195e2a4-8f3c-7000-8000-3b1c0d2e4f5a")
            {
                Format = "uuid",
            },
            (string? text, out T id) =>
            {
                var valid = Guid.TryParseExact(text, "D", out var guid);
                id = valid ? make(guid) : none;
                return valid;
            },
            id => valueOf(id).ToString()));
}
