using System.Text.Json;
using System.Text.Json.Serialization;
using Gateway.Api.Http.AccessPoint;
using Gateway.Api.Http.Banking;
using Gateway.Api.Http.Deliveries;
using Gateway.Api.Http.Events;
using Gateway.Api.Http.Invoicing;
using Gateway.Api.Http.Parties;
using Gateway.Api.Http.Payroll;
using Gateway.Api.Http.Problems;
using Gateway.Api.Http.Receivables;
using Gateway.Api.Http.Timeline;
using Gateway.Api.Http.Webhooks;

namespace Gateway.Api.Http.Json;

/// <summary>The records of the contract, so that their serialisation is generated and nothing else can slip
/// in.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(InvoiceRequest))]
[JsonSerializable(typeof(StandaloneCreditNoteRequest))]
[JsonSerializable(typeof(CreditNoteRequest))]
[JsonSerializable(typeof(InvoiceResponse))]
[JsonSerializable(typeof(InvoiceSummary))]
[JsonSerializable(typeof(CreditNoteResponse))]
[JsonSerializable(typeof(ValidationResponse))]
[JsonSerializable(typeof(DocumentVerdict))]
[JsonSerializable(typeof(DeliveryResponse))]
[JsonSerializable(typeof(DeliveryRetryRequest))]
[JsonSerializable(typeof(InboundResponse))]
[JsonSerializable(typeof(InboundAssignRequest))]
[JsonSerializable(typeof(BatchLineResponse))]
[JsonSerializable(typeof(LegalEntityRequest))]
[JsonSerializable(typeof(LegalEntityResponse))]
[JsonSerializable(typeof(UnitRequest))]
[JsonSerializable(typeof(UnitResponse))]
[JsonSerializable(typeof(ClientRequest))]
[JsonSerializable(typeof(ClientResponse))]
[JsonSerializable(typeof(PaymentRequest))]
[JsonSerializable(typeof(PaymentReversalRequest))]
[JsonSerializable(typeof(PaymentResponse))]
[JsonSerializable(typeof(ReceivableResponse))]
[JsonSerializable(typeof(BankAccountRequest))]
[JsonSerializable(typeof(BankAccountResponse))]
[JsonSerializable(typeof(BankFileResponse))]
[JsonSerializable(typeof(StatementResponse))]
[JsonSerializable(typeof(MovementResponse))]
[JsonSerializable(typeof(MovementAllocationRequest))]
[JsonSerializable(typeof(MovementReasonRequest))]
[JsonSerializable(typeof(MovementReturnRequest))]
[JsonSerializable(typeof(WriteOffRequest))]
[JsonSerializable(typeof(WriteOffResponse))]
[JsonSerializable(typeof(CentsRequest))]
[JsonSerializable(typeof(CentsResponse))]
[JsonSerializable(typeof(VatReclaimRequest))]
[JsonSerializable(typeof(VatReclaimResponse))]
[JsonSerializable(typeof(CreditResponse))]
[JsonSerializable(typeof(CreditUseRequest))]
[JsonSerializable(typeof(RefundRequest))]
[JsonSerializable(typeof(RefundResponse))]
[JsonSerializable(typeof(RefundFileRequest))]
[JsonSerializable(typeof(RefundFileResponse))]
[JsonSerializable(typeof(AgedRowResponse))]
[JsonSerializable(typeof(TrialBalanceResponse))]
[JsonSerializable(typeof(ClientStatementResponse))]
[JsonSerializable(typeof(PayrollFeedResponse))]
[JsonSerializable(typeof(PayrollEntryResponse))]
[JsonSerializable(typeof(PayrollFileLine))]
[JsonSerializable(typeof(AcknowledgementRequest))]
[JsonSerializable(typeof(AcknowledgementResponse))]
[JsonSerializable(typeof(ExposureResponse))]
[JsonSerializable(typeof(InsolvencyRequest))]
[JsonSerializable(typeof(InsolvencyResponse))]
[JsonSerializable(typeof(PayoutRequest))]
[JsonSerializable(typeof(PayoutResponse))]
[JsonSerializable(typeof(UnitAccountResponse))]
[JsonSerializable(typeof(UnitBudgetResponse))]
[JsonSerializable(typeof(FactResponse))]
[JsonSerializable(typeof(EventFeedResponse))]
[JsonSerializable(typeof(EventResponse))]
[JsonSerializable(typeof(WebhookRequest))]
[JsonSerializable(typeof(WebhookReplayRequest))]
[JsonSerializable(typeof(WebhookRotationRequest))]
[JsonSerializable(typeof(WebhookResponse))]
[JsonSerializable(typeof(MailEventsRequest))]
[JsonSerializable(typeof(MailEventsResponse))]
[JsonSerializable(typeof(ProblemFields))]
internal sealed partial class ContractTypes : JsonSerializerContext;
