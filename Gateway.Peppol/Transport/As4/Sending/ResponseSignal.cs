using Gateway.Peppol.Transport.As4.Soap;
using Gateway.Peppol.Xml;
using Gateway.Peppol.Xml.Signatures;

namespace Gateway.Peppol.Transport.As4.Sending;

/// <summary>The signals in an answer, read and not believed: errors, and a receipt where there is one.</summary>
internal sealed record ResponseSignal
{
    public required string? MessageId { get; init; }

    public required string? RefToMessageId { get; init; }

    public required DateTimeOffset? Timestamp { get; init; }

    public required IReadOnlyList<EbmsError> Errors { get; init; }

    public required SourceElement? Receipt { get; init; }

    /// <exception cref="As4RefusalException">The header holds no signal that can be read.</exception>
    public static ResponseSignal Read(SoapMessage soap)
    {
        var signals = soap.Messaging.Elements().ToArray();
        if (signals is not [var signal] || !signal.Is(As4Namespaces.Ebms, "SignalMessage"))
        {
            throw new As4RefusalException(
                EbmsErrorKind.ValueInconsistent, "The answer holds no signal, or more than one.");
        }

        var info = signal.Only(As4Namespaces.Ebms, "MessageInfo");
        var receipts = signal.Elements(As4Namespaces.Ebms, "Receipt").ToArray();
        return new ResponseSignal
        {
            MessageId = info?.Only(As4Namespaces.Ebms, "MessageId")?.Text.Trim(),
            RefToMessageId = info?.Only(As4Namespaces.Ebms, "RefToMessageId")?.Text.Trim(),
            Timestamp = info?.Only(As4Namespaces.Ebms, "Timestamp") is { } timestamp
                ? UserMessageReader.ReadTimestamp(timestamp)
                : null,
            Errors = [.. signal.Elements(As4Namespaces.Ebms, "Error").Select(ReadError)],
            Receipt = receipts is [var only] ? only : null,
        };
    }

    /// <summary>The references that a receipt repeats, null for each that cannot be read, or null when it has
    /// none.</summary>
    public static SignatureReference?[]? ReadParts(SourceElement? receipt) =>
        receipt?.Only(As4Namespaces.Ebbp, "NonRepudiationInformation")
            ?.Elements(As4Namespaces.Ebbp, "MessagePartNRInformation")
            .Select(part => part.Only(XmlSignature.Namespace, "Reference"))
            .Select(reference => reference is null ? null : XmlSignature.TryReadReference(reference))
            .ToArray();

    private static EbmsError ReadError(SourceElement error) => new()
    {
        Code = error.Attribute("errorCode") ?? "",
        ShortDescription = error.Attribute("shortDescription") ?? "",
        Category = error.Attribute("category") ?? "",
        IsWarning = error.Attribute("severity") == "warning",
        Description = error.Only(As4Namespaces.Ebms, "Description")?.Text.Trim(),
        Detail = error.Only(As4Namespaces.Ebms, "ErrorDetail")?.Text.Trim(),
    };
}
