using Microsoft.AspNetCore.Http.Metadata;

namespace Gateway.Api.Http.Binding;

/// <summary>How many bytes a request body may have. The server refuses more as soon as it knows, and so does the
/// reader.</summary>
internal sealed class BodyLimit(long bytesMax) : IRequestSizeLimitMetadata
{
    private const long MebiByte = 1024 * 1024;

    /// <summary>For everything that is not an invoice: 1 MiB, in which a logo of 512 KiB in base64 has room.</summary>
    public static BodyLimit Usual { get; } = new(MebiByte);

    /// <summary>For an invoice with its attachments in base64, alone or as a line of a batch: 20 MiB.</summary>
    public static BodyLimit Invoice { get; } = new(20 * MebiByte);

    /// <summary>For a whole batch, which is read line by line: 100 MiB.</summary>
    public static BodyLimit Batch { get; } = new(100 * MebiByte);

    /// <summary>For a file of a bank: 64 MiB, some 150,000 movements in CODA.</summary>
    public static BodyLimit BankFile { get; } = new(64 * MebiByte);

    public long BytesMax => bytesMax;

    long? IRequestSizeLimitMetadata.MaxRequestBodySize => bytesMax;

    public static BodyLimit Of(HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<BodyLimit>() ?? Usual;
}
