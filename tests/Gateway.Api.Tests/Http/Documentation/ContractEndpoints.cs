using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Deliveries;
using Gateway.Api.Http.Invoicing;
using Gateway.Api.Http.Paging;
using Gateway.Api.Http.Parties;
using Gateway.Api.Http.Payroll;
using Gateway.Api.Http.Receivables;
using Gateway.Api.Http.Timeline;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Gateway.Api.Tests.Http.Documentation;

/// <summary>Endpoints that take and give every record of the contract and do nothing.</summary>
internal static class ContractEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/invoices", Created<InvoiceResponse> (Body<InvoiceRequest> body, IdempotencyKey key) =>
            null!).WithBodyLimit(BodyLimit.Invoice);
        api.MapGet("/invoices", Ok<Page<InvoiceSummary>> (PageRequest page) => null!);
        api.MapPost("/credit-notes", Created<CreditNoteResponse> (Body<StandaloneCreditNoteRequest> body) => null!);
        api.MapPost("/invoices/{id:guid}/credit-notes", Created<CreditNoteResponse> (
            Guid id, Body<CreditNoteRequest> body) =>
            null!);
        api.MapPost("/invoices:validate", Ok<ValidationResponse> (Body<InvoiceRequest> body) => null!);
        api.MapGet("/invoices/{id:guid}/timeline", Ok<Page<FactResponse>> (Guid id, PageRequest page) => null!);
        api.MapGet("/deliveries", Ok<Page<DeliveryResponse>> (PageRequest page) => null!);
        api.MapPost("/legal-entities", Created<LegalEntityResponse> (Body<LegalEntityRequest> body) => null!);
        api.MapPost("/units", Created<UnitResponse> (Body<UnitRequest> body) => null!);
        api.MapPost("/clients", Created<ClientResponse> (Body<ClientRequest> body, IdempotencyKey key) => null!);
        api.MapPatch("/clients/{id:guid}", Ok<ClientResponse> (Guid id, Patch<ClientRequest> patch, IfMatch ifMatch) =>
            null!);
        api.MapPost("/invoices/{id:guid}/payments", Created<PaymentResponse> (Guid id, Body<PaymentRequest> body) =>
            null!);
        api.MapPost("/payments/{id:guid}/reversal", Ok<PaymentResponse> (Guid id, Body<PaymentReversalRequest> body) =>
            null!);
        api.MapGet("/receivables", Ok<Page<ReceivableResponse>> (PageRequest page) => null!);
        api.MapGet("/payroll/entries", Ok<PayrollFeedResponse> (long? after, PageRequest page) => null!);
        api.MapPost("/invoices:batch", Ok<BatchLineResponse> () => null!).WithBodyLimit(BodyLimit.Batch);
    }
}
