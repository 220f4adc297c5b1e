using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gateway.Peppol.Envelope;

namespace Gateway.Peppol.Routing.Lookup;

/// <summary>Writes a report as JSON. Its size is bounded: an SMP may list thousands of document types, and a fact
/// should stay readable.</summary>
internal static class LookupJson
{
    private const int AcceptedMax = 50;

    /// <summary>Addresses and identifiers stay readable: they are full of characters that HTML would want escaped,
    /// and this is not put into HTML.</summary>
    private static readonly JsonWriterOptions Options =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(LookupReport report)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("participant", report.Participant.ToString());
            json.WriteString("documentType", report.DocumentType.ToString());
            json.WriteString("process", report.Process.ToString());
            json.WriteString("at", report.At);
            WriteOutcome(json, report.Outcome);
            json.WriteStartArray("steps");
            foreach (var step in report.Steps)
            {
                WriteStep(json, step);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.GetBuffer().AsSpan(0, (int)output.Length));
    }

    private static void WriteOutcome(Utf8JsonWriter json, LookupOutcome outcome)
    {
        json.WriteString("outcome", JsonNamingPolicy.CamelCase.ConvertName(outcome.GetType().Name));
        switch (outcome)
        {
            case LookupOutcome.Reachable(var endpoint):
                WriteEndpoint(json, endpoint);
                break;
            case LookupOutcome.DoesNotAccept(var gap, var why, var accepted):
                json.WriteString("gap", Name(gap));
                json.WriteString("why", why);
                WriteAccepted(json, accepted);
                break;
            case LookupOutcome.NotRegistered(var why):
                json.WriteString("why", why);
                break;
            case LookupOutcome.Unreachable(var why):
                json.WriteString("why", why);
                break;
            case LookupOutcome.Refused(var fault, var why):
                json.WriteString("fault", Name(fault));
                json.WriteString("why", why);
                break;
        }
    }

    private static void WriteEndpoint(Utf8JsonWriter json, ReceiverEndpoint endpoint)
    {
        json.WriteStartObject("endpoint");
        json.WriteString("address", endpoint.Address.AbsoluteUri);
        json.WriteString("seat", endpoint.Seat);
        json.WriteString("certificate", endpoint.Certificate.ToString());
        json.WriteString("certificateSha256", endpoint.Certificate.Fingerprint.ToString());
        json.WriteString("registeredAs", endpoint.RegisteredAs.ToString());
        json.WriteString("description", endpoint.Description);
        json.WriteString("technicalContact", endpoint.TechnicalContact);
        json.WriteString("signedBy", endpoint.Proof.Signer.ToString());
        json.WriteString("proofSha256", endpoint.Proof.Sha256);
        json.WriteEndObject();
    }

    private static void WriteAccepted(Utf8JsonWriter json, IReadOnlyList<DocumentTypeId> accepted)
    {
        json.WriteNumber("acceptedCount", accepted.Count);
        json.WriteStartArray("accepted");
        foreach (var documentType in accepted.Take(AcceptedMax))
        {
            json.WriteStringValue(documentType.ToString());
        }

        json.WriteEndArray();
    }

    private static void WriteStep(Utf8JsonWriter json, LookupStep step)
    {
        json.WriteStartObject();
        json.WriteString("kind", Name(step.Kind));
        json.WriteString("participant", step.Participant);
        json.WriteString("asked", step.Asked);
        json.WriteString("verdict", Name(step.Verdict));
        json.WriteString("answer", step.Answer);
        if (step.Certificate is not null)
        {
            json.WriteString("certificate", step.Certificate);
            json.WriteString("certificateSha256", step.CertificateSha256);
        }

        if (step.AnswerSha256 is not null)
        {
            json.WriteString("answerSha256", step.AnswerSha256);
        }

        json.WriteString("at", step.At);
        json.WriteNumber("milliseconds", (long)step.Duration.TotalMilliseconds);
        json.WriteBoolean("remembered", step.IsRemembered);
        json.WriteEndObject();
    }

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
