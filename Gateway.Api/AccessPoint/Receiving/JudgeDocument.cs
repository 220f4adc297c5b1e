using Gateway.Api.AccessPoint.Publishing;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Findings;
using Gateway.Domain.Time;
using Gateway.Peppol.AccessPoint.Inbound;
using Gateway.Peppol.Envelope;
using Gateway.Peppol.Responses;
using Gateway.Peppol.Transport.As4.Mime;
using Gateway.Peppol.Validation;

namespace Gateway.Api.AccessPoint.Receiving;

/// <summary>
/// Judges what came in by the rules of the day it came. What it finds never keeps a document out: it was sent and
/// arrived, and its recipient must be able to see it.
/// </summary>
internal sealed class JudgeDocument(TimeProvider clock, ILogger<JudgeDocument> log)
{
    /// <summary>As much as an invoice of our own may have. A larger one would be in memory as a whole.</summary>
    private const long OctetsMax = 20 << 20;

    /// <summary>Its characters may have four octets each.</summary>
    private const long StatusOctetsMax = 4L * MessageStatusReader.CharactersMax;

    public JudgedDocument Run(AcceptedEnvelope envelope, Spool payload)
    {
        var type = envelope.Header.DocumentType;
        if (type == MessageStatusType.DocumentType)
        {
            return JudgeStatus(payload);
        }

        if (!ServedDocuments.AreJudged(type) || payload.Length > OctetsMax)
        {
            return new JudgedDocument(InboundVerdict.NotJudged, null, [], DocumentSummary.Nothing);
        }

        using var document = ReadDocument(payload);
        var report = DocumentValidator.Validate(document.GetBuffer().AsMemory(0, (int)document.Length), clock.Today());
        if (report.Failure is { } failure)
        {
            Log.ValidatorFailed(log, envelope.Header.InstanceId, failure);
        }

        document.Position = 0;
        var summary = DocumentSummaryReader.Read(document);
        return new JudgedDocument(VerdictOf(report), report.Release.Name, report.Findings, summary);
    }

    /// <summary>A status is small, and one beyond its limit is never read whole.</summary>
    private static JudgedDocument JudgeStatus(Spool payload)
    {
        using var document = payload.Length <= StatusOctetsMax ? ReadDocument(payload) : new MemoryStream();
        var reading = payload.Length <= StatusOctetsMax
            ? MessageStatusReader.Read(document.GetBuffer().AsMemory(0, (int)document.Length))
            : MessageStatusReader.TooLarge(payload.Length);
        var verdict = reading.Findings.Count == 0 ? InboundVerdict.Valid : InboundVerdict.Invalid;
        return new JudgedDocument(verdict, MessageStatusType.Customization, reading.Findings, DocumentSummary.Nothing)
        {
            Status = reading,
        };
    }

    private static MemoryStream ReadDocument(Spool payload)
    {
        var document = new MemoryStream((int)payload.Length);
        using var source = payload.OpenRead();
        EnvelopeReader.Read(source, document);
        return document;
    }

    private static InboundVerdict VerdictOf(ValidationReport report) =>
        report.Failure is not null ? InboundVerdict.NotJudged
        : report.IsFatal ? InboundVerdict.Invalid
        : report.Findings.Any(finding => finding.Severity == Severity.Warning) ? InboundVerdict.Warned
        : InboundVerdict.Valid;
}
