using Gateway.Peppol.Routing.Lookup;

namespace Gateway.Api.Http.AccessPoint;

/// <summary>One step of a lookup.</summary>
internal sealed record LookupStepFields
{
    public required LookupStepKind Kind { get; init; }

    /// <summary>Whom it is about: a Belgian enterprise is looked up under 0208, then under 9925.</summary>
    public required string Participant { get; init; }

    /// <summary>A name and its record type, or an address.</summary>
    public required string Asked { get; init; }

    public required LookupVerdict Verdict { get; init; }

    /// <summary>What came back, or why it failed.</summary>
    public required string Answer { get; init; }

    /// <summary>The certificate that signed the answer, or that was judged.</summary>
    public string? Certificate { get; init; }

    public string? CertificateSha256 { get; init; }

    public string? AnswerSha256 { get; init; }

    /// <summary>When it was asked; of a remembered answer, when that was given.</summary>
    public required DateTimeOffset At { get; init; }

    public required int Milliseconds { get; init; }

    /// <summary>Nobody was asked: the answer was still known.</summary>
    public required bool Remembered { get; init; }

    public static LookupStepFields Of(LookupStep step) => new()
    {
        Kind = step.Kind,
        Participant = step.Participant,
        Asked = step.Asked,
        Verdict = step.Verdict,
        Answer = step.Answer,
        Certificate = step.Certificate,
        CertificateSha256 = step.CertificateSha256,
        AnswerSha256 = step.AnswerSha256,
        At = step.At,
        Milliseconds = (int)step.Duration.TotalMilliseconds,
        Remembered = step.IsRemembered,
    };
}
