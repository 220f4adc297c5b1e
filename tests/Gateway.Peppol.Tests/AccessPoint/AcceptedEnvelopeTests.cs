using System.Text;
using Gateway.Peppol.AccessPoint.Inbound;
using Gateway.Peppol.Tests.Envelope;
using Gateway.Peppol.Tests.Transport.As4;
using Gateway.Peppol.Transport.As4;
using Gateway.Peppol.Transport.As4.Mime;

namespace Gateway.Peppol.Tests.AccessPoint;

/// <summary>What is inside a verified message must be what is said outside.</summary>
public class AcceptedEnvelopeTests
{
    [Fact]
    public async Task An_envelope_that_agrees_with_its_message_is_accepted_and_kept_as_it_came()
    {
        var envelope = await Envelopes.WriteAsync();
        using var payload = new Spool(1 << 20);
        var verdict = await ReadAsync(Forgery.Gzip(envelope), payload);
        verdict.ShouldBeOfType<EnvelopeVerdict.Accepted>(verdict.ToString()).Envelope.Header.ShouldBe(Envelopes.Header);
        payload.TryGetMemory(out var kept).ShouldBeTrue();
        kept.ToArray().ShouldBe(envelope);
    }

    [Fact]
    public async Task Every_disagreement_is_told_at_once()
    {
        var other = Envelopes.Header with
        {
            Sender = Peppol.Envelope.EnvelopeParty.TryCreate("iso6523-actorid-upis", "0208:0999999999")!,
            Process = Peppol.Envelope.ProcessId.TryCreate("cenbii-procid-ubl", "urn:other")!,
        };
        var refusal = await RefusedAsync(Forgery.Gzip(await Envelopes.WriteAsync(other)), "PBE000333");
        refusal.Error.Code.ShouldBe("EBMS:0004");
        refusal.Error.Detail.ShouldNotBeNull().ShouldSatisfyAllConditions(
            detail => detail.ShouldContain("originalSender"),
            detail => detail.ShouldContain("eb:Service"),
            detail => detail.ShouldContain("PBE000333"));
    }

    [Fact]
    public async Task What_is_no_envelope_or_does_not_decompress_is_refused()
    {
        (await RefusedAsync(Forgery.Compressed)).Error.Code.ShouldBe("EBMS:0004");
        (await RefusedAsync("no gzip at all, of no kind"u8.ToArray())).Error.Code.ShouldBe("EBMS:0303");
        var text = Encoding.UTF8.GetString(await Envelopes.WriteAsync());
        var wrong = Encoding.UTF8.GetBytes(text.Replace("COUNTRY_C1", "COUNTRY", StringComparison.Ordinal));
        (await RefusedAsync(Forgery.Gzip(wrong))).Error.Detail.ShouldNotBeNull().ShouldContain("COUNTRY_C1");
    }

    private static async Task<As4Refusal> RefusedAsync(byte[] content, string seat = "PBE000222")
    {
        using var payload = new Spool(1 << 20);
        return (await ReadAsync(content, payload, seat)).ShouldBeOfType<EnvelopeVerdict.Refused>().Refusal;
    }

    private static async Task<EnvelopeVerdict> ReadAsync(byte[] content, Spool payload, string seat = "PBE000222") =>
        await AcceptedEnvelope.ReadAsync(
            await Messages.VerifiedAsync(new Forgery { Content = content }.Make()), seat, payload, default);
}
