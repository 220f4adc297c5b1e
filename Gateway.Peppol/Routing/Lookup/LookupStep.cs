namespace Gateway.Peppol.Routing.Lookup;

/// <summary>One step of a lookup, as it stands in the timeline: what was asked, of whom, what came back, by whom it was
/// signed, when, and how long it took.</summary>
public sealed record LookupStep
{
    public required LookupStepKind Kind { get; init; }

    /// <summary>The participant the step is about; a Belgian enterprise may be looked up under two.</summary>
    public required string Participant { get; init; }

    /// <summary>The question: a name and its record type, or an address.</summary>
    public required string Asked { get; init; }

    public required LookupVerdict Verdict { get; init; }

    /// <summary>The answer in a sentence for people who run a gateway.</summary>
    public required string Answer { get; init; }

    /// <summary>Subject and serial number of the certificate that signed the answer, or that is judged here.</summary>
    public string? Certificate { get; init; }

    /// <summary>SHA-256 of that certificate in hexadecimal digits.</summary>
    public string? CertificateSha256 { get; init; }

    /// <summary>SHA-256 of the answer's octets in hexadecimal digits.</summary>
    public string? AnswerSha256 { get; init; }

    /// <summary>When the step began; of a remembered answer, when it was given.</summary>
    public required DateTimeOffset At { get; init; }

    public required TimeSpan Duration { get; init; }

    /// <summary>Nobody was asked this time: the answer was still known.</summary>
    public bool IsRemembered { get; init; }
}
