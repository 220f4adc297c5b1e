using Gateway.Api.Http.Batches;
using Gateway.Api.Http.Binding;
using Gateway.Api.Hosting;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Invoicing;
using Microsoft.AspNetCore.Http.Features;

namespace Gateway.Api.Http.Invoicing;

/// <summary>Many invoices in one request, a line each.</summary>
internal static class BatchEndpoint
{
    public static void MapInvoiceBatch(this RouteGroupBuilder api) =>
        api.MapPost("/invoices:batch", PostAsync).WithTags("Invoices").WithBodyLimit(BodyLimit.Batch)
            .WithSummary("Issue many invoices")
            .WithDescription(
                "NDJSON in, NDJSON out: an invoice a line, an answer a line, in the same order and while the request "
                + "is still being read. A line that is refused or cut off fails no other. Sent again with the same "
                + "Idempotency-Key, lines that were issued give the answer of the first time, and only the others are "
                + "tried.")
            .Accepts<InvoiceRequest>(NdjsonReader.MediaType)
            .Produces<BatchLineResponse>(200, NdjsonReader.MediaType);

    private static async Task<IResult> PostAsync(
        IdempotencyKey key, Caller caller, HttpContext http, InvoiceBatch batch, IssuingOptions options)
    {
        if (http.Request.ContentType?.StartsWith(NdjsonReader.MediaType, StringComparison.OrdinalIgnoreCase) != true)
        {
            return new ProblemResult(Problem.Of(ProblemTypes.UnsupportedMediaType));
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = BodyLimit.Batch.BytesMax;
        }

        var reader = new NdjsonReader(http.Request.Body, (int)BodyLimit.Invoice.BytesMax, BodyLimit.Batch.BytesMax);
        var writer = new NdjsonWriter(http.Response);
        var chunk = new List<BatchLine>(options.BatchTransactionLines);
        await foreach (var line in reader.ReadAsync(http.RequestAborted))
        {
            chunk.Add(BatchLine.Of(line));
            if (chunk.Count == options.BatchTransactionLines)
            {
                await writer.WriteAsync(
                    await batch.RunAsync(caller, key.Value, chunk, http.RequestAborted), http.RequestAborted);
                chunk.Clear();
            }
        }

        await writer.WriteAsync(
            await batch.RunAsync(caller, key.Value, chunk, http.RequestAborted), http.RequestAborted);
        return Results.Empty;
    }
}
