using System.Collections.Frozen;

namespace Gateway.Peppol.Transport.As4.Sending;

/// <summary>
/// Which errors of a receiver are worth another try. What is wrong with our message stays wrong; what is wrong with
/// their systems passes. Codes that nobody defined are retried: giving up is for people.
/// </summary>
internal static class ErrorClassification
{
    private static readonly FrozenSet<string> Final = FrozenSet.Create(
        EbmsErrorKind.ValueNotRecognized.Code,
        EbmsErrorKind.FeatureNotSupported.Code,
        EbmsErrorKind.ValueInconsistent.Code,
        EbmsErrorKind.MimeInconsistency.Code,
        EbmsErrorKind.FeatureNotSupportedInconsistency.Code,
        EbmsErrorKind.InvalidHeader.Code,
        EbmsErrorKind.ProcessingModeMismatch.Code,
        EbmsErrorKind.ExternalPayloadError.Code,
        EbmsErrorKind.FailedAuthentication.Code,
        EbmsErrorKind.PolicyNoncompliance.Code,
        EbmsErrorKind.DecompressionFailure.Code);

    /// <summary>EBMS:0004 says "other": only "not serviced" is final, an outage of their SMP lookup passes.</summary>
    public static bool IsFinal(EbmsError error) => Final.Contains(error.Code) || error.IsNotServiced;

    /// <summary>The private code of phase4 since 4.5.0, and the sentence that older ones put into EBMS:0004.</summary>
    public static bool IsDuplicate(EbmsError error) => error.Is(EbmsErrorKind.DuplicateDetected)
        || (error.Is(EbmsErrorKind.Other) && (Says(error.Description) || Says(error.Detail)));

    /// <summary>They cannot decrypt: they have changed their key, and our lookup of it is old.</summary>
    public static bool AsksForLookup(EbmsError error) => error.Is(EbmsErrorKind.FailedDecryption);

    private static bool Says(string? text) =>
        text?.Contains("was already handled", StringComparison.OrdinalIgnoreCase) == true
        || text?.Contains("duplicate", StringComparison.OrdinalIgnoreCase) == true;
}
