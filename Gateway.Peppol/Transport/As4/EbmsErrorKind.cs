namespace Gateway.Peppol.Transport.As4;

/// <summary>
/// An error of ebMS 3.0 (6.7), of AS4 1.0 (the 03 group), or of phase4 (4001), as it is written on the wire.
/// </summary>
public sealed record EbmsErrorKind
{
    private EbmsErrorKind(string code, string shortDescription, string category, bool isWarning = false)
    {
        Code = code;
        ShortDescription = shortDescription;
        Category = category;
        IsWarning = isWarning;
    }

    public string Code { get; }

    public string ShortDescription { get; }

    public string Category { get; }

    /// <summary>A warning does not say that the message failed.</summary>
    public bool IsWarning { get; }

    public static EbmsErrorKind ValueNotRecognized { get; } = new("EBMS:0001", "ValueNotRecognized", "Content");

    public static EbmsErrorKind FeatureNotSupported { get; } =
        new("EBMS:0002", "FeatureNotSupported", "Content", isWarning: true);

    public static EbmsErrorKind ValueInconsistent { get; } = new("EBMS:0003", "ValueInconsistent", "Content");

    /// <summary>Whatever is particular to Peppol.</summary>
    public static EbmsErrorKind Other { get; } = new("EBMS:0004", "Other", "Content");

    public static EbmsErrorKind ConnectionFailure { get; } =
        new("EBMS:0005", "ConnectionFailure", "Communication", isWarning: true);

    public static EbmsErrorKind MimeInconsistency { get; } = new("EBMS:0007", "MimeInconsistency", "Unpackaging");

    public static EbmsErrorKind FeatureNotSupportedInconsistency { get; } =
        new("EBMS:0008", "FeatureNotSupportedInconsistency", "Unpackaging");

    public static EbmsErrorKind InvalidHeader { get; } = new("EBMS:0009", "InvalidHeader", "Unpackaging");

    public static EbmsErrorKind ProcessingModeMismatch { get; } =
        new("EBMS:0010", "ProcessingModeMismatch", "Processing");

    public static EbmsErrorKind ExternalPayloadError { get; } = new("EBMS:0011", "ExternalPayloadError", "Content");

    public static EbmsErrorKind FailedAuthentication { get; } = new("EBMS:0101", "FailedAuthentication", "Processing");

    public static EbmsErrorKind FailedDecryption { get; } = new("EBMS:0102", "FailedDecryption", "Processing");

    public static EbmsErrorKind PolicyNoncompliance { get; } = new("EBMS:0103", "PolicyNoncompliance", "Processing");

    public static EbmsErrorKind DeliveryFailure { get; } = new("EBMS:0202", "DeliveryFailure", "Communication");

    public static EbmsErrorKind MissingReceipt { get; } = new("EBMS:0301", "MissingReceipt", "Communication");

    public static EbmsErrorKind InvalidReceipt { get; } = new("EBMS:0302", "InvalidReceipt", "Communication");

    public static EbmsErrorKind DecompressionFailure { get; } =
        new("EBMS:0303", "DecompressionFailure", "Communication");

    public static EbmsErrorKind DuplicateDetected { get; } = new("EBMS:4001", "DuplicateDetected", "Content");
}
