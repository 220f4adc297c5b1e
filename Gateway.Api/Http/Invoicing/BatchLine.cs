using Gateway.Api.Http.Batches;
using Gateway.Api.Http.Json;
using Gateway.Api.Http.Problems;
using Gateway.Api.Idempotency;

namespace Gateway.Api.Http.Invoicing;

/// <summary>
/// A line of a batch that was read: its request, or why it is none. Keeps nothing of the buffer it came in.
/// </summary>
internal sealed record BatchLine(int Number, string Hash, InvoiceRequest? Request, Problem? Refusal)
{
    public static BatchLine Of(NdjsonLine line)
    {
        if (line.Refusal is { } refused)
        {
            return new BatchLine(line.Number, "", null, refused);
        }

        ContractReader.Read<InvoiceRequest>(line.Bytes).TryAccept(out var request, out var refusal);
        var hash = IdempotencyKey.Of(Guid.Empty, "", "LINE", "", line.Bytes.Span).RequestHash;
        return new BatchLine(line.Number, hash, request, refusal);
    }
}
