using System.Collections.Frozen;
using System.Text.Json.Nodes;
using Gateway.Api.Http.AccessPoint;
using Gateway.Api.Http.Banking;
using Gateway.Api.Http.Deliveries;
using Gateway.Api.Http.Invoicing;
using Gateway.Api.Http.LegalRecovery;
using Gateway.Api.Http.Parties;
using Gateway.Api.Http.Payroll;
using Gateway.Api.Http.Receivables;
using Gateway.Api.Http.Webhooks;

namespace Gateway.Api.Http.Documentation;

/// <summary>An example of each request, as short as a first try should be. A test reads them all.</summary>
internal static class RequestExamples
{
    private const string Line = """
        {"description": "Atelier photo, 12 mars", "quantity": "2", "unitCode": "HUR",
         "price": {"net": "500.00"}, "vat": {"category": "S", "rate": "21"}}
        """;

    private const string Address = """
        {"street": "Rue Emile Féron 70", "postCode": "1060", "city": "Bruxelles", "country": "BE"}
        """;

    private static readonly FrozenDictionary<Type, string> ByType = new Dictionary<Type, string>
    {
        [typeof(InvoiceRequest)] = $$"""
            {"client": "0195e2a4-8f3c-7000-8000-3b1c0d2e4f5a", "externalReference": "2026-0042",
             "references": {"contract": "C-2026-117"}, "lines": [{{Line}}]}
            """,
        [typeof(StandaloneCreditNoteRequest)] = $$"""
            {"client": "0195e2a4-8f3c-7000-8000-3b1c0d2e4f5a", "externalReference": "2026-0043",
             "precedingInvoices": [{"number": "2025/118", "issueDate": "2025-11-03"}], "lines": [{{Line}}]}
            """,
        [typeof(CreditNoteRequest)] = """{"reason": "Atelier annulé", "externalReference": "2026-0042-NC"}""",
        [typeof(LegalEntityRequest)] = $$"""
            {"name": "Coopérative Exemple SC", "legalForm": "SC, RPM Bruxelles", "enterpriseNumber": "1234567894",
             "vatNumber": "BE1234567894", "address": {{Address}}, "iban": "BE68539007547034", "language": "fr"}
            """,
        [typeof(DeliveryRetryRequest)] = """{"recipient": "compta@client.example"}""",
        [typeof(InboundAssignRequest)] = """{"unit": "0195e2a4-8f3c-7000-8000-3b1c0d2e4f5a"}""",
        [typeof(InboundReturnRequest)] = """{"reason": "No such recipient: this is for another company"}""",
        [typeof(UnitRequest)] = """
            {"legalEntity": "0195e2a4-8f3c-7000-8000-3b1c0d2e4f5a", "code": "UP-1042", "name": "Studio Zoë",
             "tool": "activity", "language": "fr", "email": "zoe@exemple.be",
             "brand": {"colour": "#1a5f7a", "words": "Merci !"}}
            """,
        [typeof(ClientRequest)] = $$"""
            {"kind": "company", "name": "Théâtre du Canal", "language": "fr", "address": {{Address}},
             "enterpriseNumber": "1234567894", "vatNumber": "BE1234567894",
             "contacts": [{"purpose": "invoice", "email": "compta@exemple.be"}], "paymentTermDays": 30}
            """,
        [typeof(PaymentRequest)] = """
            {"amount": "605.00", "currency": "EUR", "valueDate": "2026-04-02", "reference": "BE 12/0042"}
            """,
        [typeof(AcknowledgementRequest)] = """{"upTo": 1234}""",
        [typeof(ClientInsolvencyRequest)] = """
            {"client": "0195e2a4-8f3c-7000-8000-3b1c0d2e4f5a", "since": "2026-06-15", "reference": "RegSol 2026/0815"}
            """,
        [typeof(PayoutRequest)] = """
            {"reference": "W-2026-117", "contractReference": "C-2026-117", "kind": "artist", "gross": "850.00",
             "paidOn": "2026-05-21"}
            """,
        [typeof(WebhookRequest)] = """
            {"url": "https://payroll.example/hooks", "feed": "payroll",
             "types": ["payroll.invoicePaid", "payroll.paymentReversed"]}
            """,
        [typeof(WebhookReplayRequest)] = """{"after": 1200}""",
        [typeof(WebhookRotationRequest)] = "{}",
        [typeof(BankAccountRequest)] = """
            {"legalEntity": "0195e2a4-8f3c-7000-8000-3b1c0d2e4f5a", "iban": "BE29363099990064", "currency": "EUR"}
            """,
        [typeof(BankAccountVouchRequest)] = """{"until": "2026-06-15", "reason": "Compte dormant, vu en ligne"}""",
        [typeof(BankAccountReopeningRequest)] = """{"reason": "Clôturé par erreur"}""",
        [typeof(BankAccountClosingRequest)] = """{"on": "2026-06-15", "reason": "Compte clôturé"}""",
        [typeof(SkippedNumbersRequest)] = """{"year": 2026, "number": 52, "reason": "Confirmé par la banque"}""",
        [typeof(PayerAccountRequest)] = """{"account": "BE29363099990064"}""",
        [typeof(MovementAllocationRequest)] = """
            {"allocations": [{"invoice": "0195e2a4-8f3c-7000-8000-3b1c0d2e4f5a", "amount": "605.00"}]}
            """,
        [typeof(CollectionRequest)] = """{"endToEndId": "DD-2026-000042"}""",
        [typeof(MovementReasonRequest)] = """{"reason": "Subside, pas un client"}""",
        [typeof(MovementRefundRequest)] = """{"refunds": ["0195e2a4-8f3c-7000-8000-3b1c0d2e4f5a"]}""",
        [typeof(MovementReturnRequest)] = """{"movements": ["0195e2a4-8f3c-7000-8000-3b1c0d2e4f5a"]}""",
        [typeof(WriteOffRequest)] = """
            {"invoice": "0195e2a4-8f3c-7000-8000-3b1c0d2e4f5a", "reason": "insolvent", "words": "Faillite du 15 juin"}
            """,
        [typeof(CentsRequest)] = """
            {"legalEntity": "0195e2a4-8f3c-7000-8000-3b1c0d2e4f5a",
             "mark": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}
            """,
        [typeof(VatReclaimRequest)] = """{"lostOn": "2026-06-15"}""",
        [typeof(CreditUseRequest)] = """{"invoice": "0195e2a4-8f3c-7000-8000-3b1c0d2e4f5a"}""",
        [typeof(RefundRequest)] = """
            {"amount": "90.00", "iban": "BE29363099990064", "words": "Trop-perçu facture F2026-000042"}
            """,
        [typeof(RefundFileRequest)] = """
            {"legalEntity": "0195e2a4-8f3c-7000-8000-3b1c0d2e4f5a", "version": "v09"}
            """,
        [typeof(RefundFileAgainRequest)] = """{"version": "v03"}""",
        [typeof(RecoveryCaseRequest)] = """
            {"procedure": "rci", "invoices": ["0195e2a4-8f3c-7000-8000-3b1c0d2e4f5a"], "partner": "Étude Exemple",
             "isContractual": true}
            """,
        [typeof(CaseEventRequest)] = """{"act": "costAdded", "on": "2026-03-02", "amount": "312.40"}""",
        [typeof(InsolvencySignalsRequest)] = """
            {"signals": [{"enterpriseNumber": "0417497106", "since": "2026-06-15", "reference": "RegSol 2026-06-16"}]}
            """,
        [typeof(ClaimClockRequest)] = """
            {"interruption": "lawyersNotice", "on": "2026-06-30", "reference": "RR 1234 5678 9 BE"}
            """,
        [typeof(DossierRequest)] = """{"asOf": "2026-06-30", "language": "fr", "send": true}""",
        [typeof(DossierReleaseRequest)] = """
            {"sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}
            """,
        [typeof(RecoveryPartnerRequest)] = """
            {"legalEntity": "0195e2a4-8f3c-7000-8000-3b1c0d2e4f5a", "kind": "bailiff", "name": "Étude Exemple",
             "email": "dossiers@etude.example"}
            """,
        [typeof(MovementCaseRequest)] = """{"case": "0195e2a4-8f3c-7000-8000-3b1c0d2e4f5a"}""",
        [typeof(ExhibitRequest)] = """
            {"kind": "contract", "fileName": "contract.txt", "content": "U2lnbmVkIG9uIDMgTWFyY2ggMjAyNi4=",
             "description": "The order as it was signed"}
            """,
        [typeof(CaseReasonRequest)] = """{"reason": "The client promised to pay on Friday."}""",
        [typeof(PaymentReversalRequest)] = """{"valueDate": "2026-04-09", "reason": "AC04"}""",
    }.ToFrozenDictionary();

    public static IEnumerable<Type> Types => ByType.Keys;

    public static JsonNode? Of(Type type) => ByType.TryGetValue(type, out var json) ? JsonNode.Parse(json) : null;
}
