using Gateway.Peppol.Certificates;
using Gateway.Peppol.Transport.As4.Mime;
using Gateway.Peppol.Transport.As4.Soap;

namespace Gateway.Peppol.Transport.As4.Sending;

/// <summary>
/// Reads the answer to a message. The body is looked at before the status, because some send their errors with 4xx or
/// 5xx and some proxies answer HTML with 200.
/// </summary>
public sealed class ResponseReader(CertificateTrust trust, As4Limits limits, TimeProvider clock)
{
    private const int RequestTimeout = 408;
    private const int TooManyRequests = 429;

    /// <summary>Reads an answer in full. <paramref name="isRetry"/> tells whether the message was tried before, since
    /// only then "duplicate" means "delivered".</summary>
    public async Task<SendOutcome> ReadAsync(
        SentDigests sent, int status, string? contentType, Stream body, bool isRetry, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(sent);
        ArgumentNullException.ThrowIfNull(body);
        var soap = await FindSoapAsync(contentType, body, cancellation);
        if (soap is null)
        {
            return WithoutSignal(status, contentType);
        }

        ResponseSignal signal;
        try
        {
            signal = ResponseSignal.Read(SoapMessage.Read(soap, limits));
        }
        catch (As4RefusalException fault)
        {
            return Later(EbmsErrorKind.MissingReceipt, $"HTTP {status}: {fault.Message}");
        }

        if (signal.Errors.FirstOrDefault(error => !error.IsWarning) is not null)
        {
            return Classify(signal.Errors, isRetry);
        }

        return signal.Receipt is null
            ? WithoutReceipt(signal.Errors)
            : await VerifiedReceipt.VerifyAsync(soap, sent, trust, limits, cancellation) switch
            {
                ReceiptVerdict.Valid(var receipt) => new SendOutcome.Delivered(receipt),
                ReceiptVerdict.Invalid(var refusal) => new SendOutcome.TryLater([refusal.Error], refusal.Why),
                _ => throw new InvalidOperationException("A receipt is valid or invalid."),
            };
    }

    private static SendOutcome WithoutSignal(int status, string? contentType)
    {
        var why = $"HTTP {status} with {contentType ?? "no content"} and no AS4 signal.";
        return status is >= 400 and < 500 and not RequestTimeout and not TooManyRequests
            ? new SendOutcome.Refused([], why)
            : Later(EbmsErrorKind.MissingReceipt, why);
    }

    private static SendOutcome WithoutReceipt(IReadOnlyList<EbmsError> warnings) =>
        warnings.FirstOrDefault(ErrorClassification.IsFinal) is { } final
            ? new SendOutcome.Refused(warnings, final.ToString())
            : new SendOutcome.TryLater(
                [.. warnings, EbmsError.Of(EbmsErrorKind.MissingReceipt, "The signal holds no receipt.")],
                "The signal holds no receipt.");

    private static SendOutcome Classify(IReadOnlyList<EbmsError> errors, bool isRetry)
    {
        var why = string.Join("; ", errors);
        if (errors.FirstOrDefault(ErrorClassification.IsDuplicate) is { } duplicate)
        {
            return isRetry
                ? new SendOutcome.DeliveredEarlier(duplicate)
                : new SendOutcome.Refused(errors, $"Called a duplicate on the first try: {why}");
        }

        return errors.Any(ErrorClassification.IsFinal)
            ? new SendOutcome.Refused(errors, why)
            : new SendOutcome.TryLater(errors, why) { LooksUpAgain = errors.Any(ErrorClassification.AsksForLookup) };
    }

    private static SendOutcome.TryLater Later(EbmsErrorKind kind, string why) => new([EbmsError.Of(kind, why)], why);

    /// <summary>The SOAP message in the body, with or without MIME around it; null when there is none.</summary>
    private async Task<byte[]?> FindSoapAsync(string? contentType, Stream body, CancellationToken cancellation)
    {
        if (MimeType.TryParse(contentType) is not { } type || !(type.IsSoap || type.IsMultipartRelated || type.IsXml))
        {
            return null;
        }

        using var time = new CancellationTokenSource(limits.ReadTimeMax, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(time.Token, cancellation);
        try
        {
            return await Receiving.MessageReader.ReadRootPartAsync(type, body, limits, either.Token);
        }
        catch (Exception fault) when (fault is As4RefusalException or IOException
            || (fault is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return null;
        }
    }
}
