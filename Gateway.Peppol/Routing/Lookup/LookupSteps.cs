using Gateway.Domain.Parties;
using Gateway.Peppol.Certificates;

namespace Gateway.Peppol.Routing.Lookup;

/// <summary>Writes down the steps of a lookup as they are taken.</summary>
internal sealed class LookupSteps(TimeProvider clock)
{
    /// <summary>Texts in a step come from the network: they are kept short, and free of what a terminal would obey.
    /// </summary>
    private const int TextMax = 1000;

    private readonly List<LookupStep> steps = [];

    public IReadOnlyList<LookupStep> All => steps;

    public Open Begin(LookupStepKind kind, ParticipantId participant, string asked) =>
        new(this, new LookupStep
        {
            Kind = kind,
            Participant = participant.ToString(),
            Asked = Shown(asked),
            Verdict = LookupVerdict.Passed,
            Answer = "",
            At = clock.GetUtcNow(),
            Duration = TimeSpan.Zero,
        });

    /// <summary>Steps of a lookup before this one, whose answers are still good.</summary>
    public void Repeat(IEnumerable<LookupStep> earlier) =>
        steps.AddRange(earlier.Select(step => step with { IsRemembered = true, Duration = TimeSpan.Zero }));

    /// <summary>A step that was begun and has no answer yet.</summary>
    internal sealed class Open(LookupSteps steps, LookupStep step)
    {
        private readonly long began = steps.Now();

        public LookupStep End(
            LookupVerdict verdict, string answer, ParsedCertificate? certificate = null, string? answerSha256 = null)
        {
            var ended = step with
            {
                Verdict = verdict,
                Answer = Shown(answer),
                Certificate = certificate?.ToString(),
                CertificateSha256 = certificate?.Fingerprint.ToString(),
                AnswerSha256 = answerSha256,
                Duration = steps.Since(began),
            };
            steps.steps.Add(ended);
            return ended;
        }

        /// <summary>Nobody had to be asked.</summary>
        public void EndRemembered(string answer) =>
            steps.steps.Add(step with { Answer = answer, IsRemembered = true });
    }

    private static string Shown(string text) => string.Concat(
        (text.Length <= TextMax ? text : text[..TextMax] + "…")
            .Select(character => char.IsControl(character) ? '\u00B7' : character));

    private long Now() => clock.GetTimestamp();

    private TimeSpan Since(long began) => clock.GetElapsedTime(began);
}
