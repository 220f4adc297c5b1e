using System.Buffers;

namespace Gateway.Api.Http.Batches;

/// <summary>
/// Answers one JSON document a line, sent as soon as a chunk of them is there. The status is 200 from the first line
/// on: what came of each line stands in the line.
/// </summary>
internal sealed class NdjsonWriter
{
    private readonly HttpResponse response;

    public NdjsonWriter(HttpResponse response)
    {
        this.response = response;
        response.ContentType = NdjsonReader.MediaType;
    }

    public async Task WriteAsync(IEnumerable<ReadOnlyMemory<byte>> lines, CancellationToken cancellationToken)
    {
        foreach (var line in lines)
        {
            response.BodyWriter.Write(line.Span);
            response.BodyWriter.Write("\n"u8);
        }

        await response.BodyWriter.FlushAsync(cancellationToken);
    }
}
