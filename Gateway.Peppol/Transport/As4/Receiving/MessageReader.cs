using Gateway.Peppol.Transport.As4.Mime;
using Gateway.Peppol.Transport.As4.Soap;

namespace Gateway.Peppol.Transport.As4.Receiving;

/// <summary>Reads a message from the body of a request, streamed and bounded in every direction, time
/// included.</summary>
public static class MessageReader
{
    /// <summary>Reads one message. <paramref name="contentType"/> is that of the request; a body without MIME is taken
    /// when it is SOAP.</summary>
    public static async Task<MessageRead> ReadAsync(
        string? contentType, Stream body, As4Limits limits, TimeProvider clock, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(limits);
        if (MimeType.TryParse(contentType) is not { } type || !(type.IsMultipartRelated || type.IsSoap))
        {
            return new MessageRead.Unreadable($"The Content-Type '{contentType}' is not that of an AS4 message.");
        }

        using var time = new CancellationTokenSource(limits.ReadTimeMax, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(time.Token, cancellation);
        var parts = new List<IncomingAttachment>();
        var isTaken = false;
        try
        {
            var soap = await ReadPartsAsync(type, body, limits, parts, either.Token);
            var result = TakeApart(soap, parts, limits);
            isTaken = result is MessageRead.Received;
            return result;
        }
        catch (As4RefusalException fault)
        {
            // Without a SOAP part there is nothing to refer to: the request as a whole is no message.
            return new MessageRead.Unreadable(fault.Message);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Interrupted($"The body took longer than {limits.ReadTimeMax.TotalSeconds:0} s.");
        }
        catch (IOException fault)
        {
            return Interrupted($"The body broke off: {fault.Message}");
        }
        finally
        {
            if (!isTaken)
            {
                parts.ForEach(part => part.Dispose());
            }
        }
    }

    /// <summary>The SOAP part of an answer, which seldom comes in MIME; what follows it is left unread.</summary>
    internal static async Task<byte[]> ReadRootPartAsync(
        MimeType type, Stream body, As4Limits limits, CancellationToken cancellation)
    {
        if (!type.IsMultipartRelated)
        {
            return await ReadSoapAsync(body, limits, cancellation);
        }

        using var reader = new MultipartReader(body, type["boundary"], limits);
        var headers = await reader.NextAsync(cancellation) ?? throw Inconsistent("The answer has no MIME part.");
        return await ReadRootAsync(reader, headers, type["start"], limits, cancellation);
    }

    private static async Task<byte[]> ReadPartsAsync(
        MimeType type, Stream body, As4Limits limits, List<IncomingAttachment> parts, CancellationToken cancellation)
    {
        if (type.IsSoap)
        {
            return await ReadSoapAsync(body, limits, cancellation);
        }

        using var reader = new MultipartReader(body, type["boundary"], limits);
        byte[]? soap = null;
        while (await reader.NextAsync(cancellation) is { } headers)
        {
            if (soap is null)
            {
                soap = await ReadRootAsync(reader, headers, type["start"], limits, cancellation);
                continue;
            }

            if (parts.Count + 1 >= limits.PartsMax)
            {
                throw Inconsistent($"The message has more than {limits.PartsMax} MIME parts.");
            }

            var contentId = headers.ContentId ?? throw Inconsistent("An attachment has no Content-ID.");
            var spool = new Spool(limits.MemoryOctetsMax);
            parts.Add(new IncomingAttachment(contentId, spool));
            await CopyDecodedAsync(reader, headers, spool, limits.WireOctetsMax, cancellation);
        }

        return soap ?? throw Inconsistent("The message has no SOAP part.");
    }

    /// <summary>The root is the first part; a start parameter (RFC 2387, 3.2) may name it, and nothing else.</summary>
    private static async Task<byte[]> ReadRootAsync(
        MultipartReader reader, MimeHeaders headers, string? start, As4Limits limits, CancellationToken cancellation)
    {
        var root = start is ['<', .., '>'] ? start[1..^1] : start;
        if (headers.ContentType is not { IsSoap: true } || (root is not null && root != headers.ContentId))
        {
            throw Inconsistent($"The first MIME part must be the {As4Identifiers.SoapType}.");
        }

        using var spool = new Spool(limits.SoapOctetsMax, expected: 16 * 1024);
        await CopyDecodedAsync(reader, headers, spool, limits.SoapOctetsMax, cancellation);
        return spool.TryGetMemory(out var octets)
            ? octets.ToArray()
            : throw Inconsistent($"The SOAP part has more than {limits.SoapOctetsMax} octets.");
    }

    private static async Task CopyDecodedAsync(
        MultipartReader reader, MimeHeaders headers, Spool spool, long octetsMax, CancellationToken cancellation)
    {
        switch ((headers["Content-Transfer-Encoding"] ?? "binary").ToLowerInvariant())
        {
            case "binary" or "8bit" or "7bit":
                await reader.CopyAsync(octets => spool.AppendAsync(octets, cancellation), octetsMax, cancellation);
                break;
            case "base64":
                await CopyBase64Async(reader, spool, octetsMax, cancellation);
                break;
            default:
                throw Inconsistent("A Content-Transfer-Encoding is neither binary nor base64.");
        }
    }

    private static async Task CopyBase64Async(
        MultipartReader reader, Spool spool, long octetsMax, CancellationToken cancellation)
    {
        var decoder = new Base64Decoder();
        var output = Array.Empty<byte>();
        await reader.CopyAsync(
            async text =>
            {
                var count = decoder.Decode(text.Span, ref output);
                if (count < 0)
                {
                    throw Inconsistent("A MIME part that should be base64 is not.");
                }

                await spool.AppendAsync(output.AsMemory(0, count), cancellation);
            },
            octetsMax,
            cancellation);
        if (!decoder.IsComplete)
        {
            throw Inconsistent("A MIME part that should be base64 is cut.");
        }
    }

    private static async Task<byte[]> ReadSoapAsync(Stream body, As4Limits limits, CancellationToken cancellation)
    {
        using var content = new MemoryStream();
        var chunk = new byte[16 * 1024];
        while (await body.ReadAsync(chunk, cancellation) is > 0 and var count)
        {
            content.Write(chunk, 0, count);
            if (content.Length > limits.SoapOctetsMax)
            {
                throw Inconsistent($"The SOAP part has more than {limits.SoapOctetsMax} octets.");
            }
        }

        return content.ToArray();
    }

    private static MessageRead TakeApart(byte[] octets, List<IncomingAttachment> parts, As4Limits limits)
    {
        SoapMessage? soap = null;
        try
        {
            soap = SoapMessage.Read(octets, limits);
            var header = UserMessageReader.Read(soap.Messaging);
            ExpectTheSameParts(header, soap, parts);
            return new MessageRead.Received(new ReceivedMessage(octets, soap, header, parts, limits));
        }
        catch (As4RefusalException fault)
        {
            return soap is null && fault.InnerException is not null
                ? new MessageRead.Unreadable(fault.Message)
                : new MessageRead.Refused(
                    As4Refusal.From(fault), soap is null ? null : UserMessageReader.FindMessageId(soap.Messaging));
        }
    }

    /// <summary>Every part is named once by the header and every name has its part; nothing is in the body.</summary>
    private static void ExpectTheSameParts(UserMessage header, SoapMessage soap, List<IncomingAttachment> parts)
    {
        if (soap.Body.Elements().Any() || soap.Body.Text.Trim().Length > 0)
        {
            throw new As4RefusalException(EbmsErrorKind.ValueInconsistent, "The SOAP body must be empty.");
        }

        if (parts.Count != header.Parts.Count)
        {
            throw new As4RefusalException(
                EbmsErrorKind.ExternalPayloadError,
                $"The message has {parts.Count} attachments and names {header.Parts.Count}.");
        }

        var ids = parts.Select(part => part.ContentId).ToHashSet();
        if (ids.Count != parts.Count || !header.Parts.All(part => ids.Contains(part.ContentId)))
        {
            throw new As4RefusalException(
                EbmsErrorKind.ValueInconsistent, "The attachments are not those that eb:PayloadInfo names.");
        }
    }

    private static MessageRead.Unreadable Interrupted(string why) => new(why) { IsInterrupted = true };

    private static As4RefusalException Inconsistent(string description) =>
        new(EbmsErrorKind.MimeInconsistency, description);
}
