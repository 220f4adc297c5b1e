using System.Buffers;
using System.Text.Json;
using Gateway.Api.Http.Json;

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

    public async Task WriteAsync<T>(IEnumerable<T> chunk, CancellationToken cancellationToken)
    {
        var type = ContractJson.TypeInfo(typeof(T));
        await using (var writer = new Utf8JsonWriter(response.BodyWriter))
        {
            foreach (var item in chunk)
            {
                JsonSerializer.Serialize(writer, item, type);
                await writer.FlushAsync(cancellationToken);
                response.BodyWriter.Write("\n"u8);
                writer.Reset();
            }
        }

        await response.BodyWriter.FlushAsync(cancellationToken);
    }
}
