namespace Gateway.Peppol.Transport.As4;

/// <summary>One <c>eb:Error</c>: made by us to send, or read from a signal of a peer, whose codes may be any.</summary>
public sealed record EbmsError
{
    /// <summary>What <c>eb:ErrorDetail</c> begins with when recipient, document type or process is not served here
    /// (Peppol AS4 profile 2.0).</summary>
    public const string NotServicedDetail = "PEPPOL:NOT_SERVICED";

    public required string Code { get; init; }

    public required string ShortDescription { get; init; }

    public required string Category { get; init; }

    public required bool IsWarning { get; init; }

    /// <summary>A sentence in English.</summary>
    public string? Description { get; init; }

    public string? Detail { get; init; }

    public bool IsNotServiced => Detail?.TrimStart().StartsWith(NotServicedDetail, StringComparison.Ordinal) == true;

    public static EbmsError Of(EbmsErrorKind kind, string description, string? detail = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return new EbmsError
        {
            Code = kind.Code,
            ShortDescription = kind.ShortDescription,
            Category = kind.Category,
            IsWarning = kind.IsWarning,
            Description = description,
            Detail = detail ?? description,
        };
    }

    /// <summary>Nobody here takes it, and which of recipient, document type and process is the reason.</summary>
    public static EbmsError NotServiced(string which) => Of(EbmsErrorKind.Other, which, NotServicedDetail);

    public bool Is(EbmsErrorKind kind) => Code == kind?.Code;

    public override string ToString() => $"{Code} {ShortDescription}: {Detail ?? Description}";
}
