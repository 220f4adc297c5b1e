using System.Text.Json;
using System.Text.Json.Serialization;
using Gateway.Api.Http.Deliveries;
using Gateway.Api.Http.Dunning;
using Gateway.Api.Http.Events;
using Gateway.Api.Http.Invoicing;
using Gateway.Api.Http.Parties;
using Gateway.Api.Http.Payroll;
using Gateway.Api.Http.Problems;
using Gateway.Api.Http.Receivables;
using Gateway.Api.Http.Timeline;

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
[JsonSerializable(typeof(PayrollFeedResponse))]
[JsonSerializable(typeof(FactResponse))]
[JsonSerializable(typeof(EventFeedResponse))]
[JsonSerializable(typeof(MailEventsRequest))]
[JsonSerializable(typeof(MailEventsResponse))]
[JsonSerializable(typeof(DunningProposalResponse))]
[JsonSerializable(typeof(DunningDecisionResponse))]
[JsonSerializable(typeof(HoldRequest))]
[JsonSerializable(typeof(HoldReleaseRequest))]
[JsonSerializable(typeof(HoldResponse))]
[JsonSerializable(typeof(InsolvencyRequest))]
[JsonSerializable(typeof(InsolvencyResponse))]
[JsonSerializable(typeof(RunRequest))]
[JsonSerializable(typeof(RunActRequest))]
[JsonSerializable(typeof(RunResponse))]
[JsonSerializable(typeof(RunItemResponse))]
[JsonSerializable(typeof(NoticeDoneRequest))]
[JsonSerializable(typeof(NoticeResponse))]
[JsonSerializable(typeof(PrintBatchRequest))]
[JsonSerializable(typeof(PrintBatchResponse))]
[JsonSerializable(typeof(PlanRequest))]
[JsonSerializable(typeof(PlanAgreementRequest))]
[JsonSerializable(typeof(PlanWithdrawalRequest))]
[JsonSerializable(typeof(PlanResponse))]
[JsonSerializable(typeof(LawRowFields))]
[JsonSerializable(typeof(LawChangeRequest))]
[JsonSerializable(typeof(LawDecisionRequest))]
[JsonSerializable(typeof(LawChangeResponse))]
[JsonSerializable(typeof(LadderFields))]
[JsonSerializable(typeof(LadderChoiceRequest))]
[JsonSerializable(typeof(LadderChoiceResponse))]
[JsonSerializable(typeof(ProblemFields))]
internal sealed partial class ContractTypes : JsonSerializerContext;
