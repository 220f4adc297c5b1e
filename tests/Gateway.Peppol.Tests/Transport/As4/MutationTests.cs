using System.Text;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Transport.As4.Receiving;
using Gateway.Peppol.Transport.As4.Sending;
using Gateway.Peppol.Transport.As4.Soap;

namespace Gateway.Peppol.Tests.Transport.As4;

/// <summary>
/// One octet changed, anywhere in what is signed or encrypted, in the certificates and in the keys: never taken.
/// Outside of it (names of MIME headers, attributes that nobody reads) a change has no meaning and no guard.
/// </summary>
public class MutationTests
{
    private const int MutationsMin = 1000;

    /// <summary>What a message is made of, as far as it is protected: elements, by the part they belong to.</summary>
    private static readonly (string Part, string Element)[] Protected =
    [
        ("header", "Messaging"),
        ("body", "Body"),
        ("security", "SignedInfo"),
        ("security", "SignatureValue"),
        ("security", "BinarySecurityToken"),
        ("security", "CipherValue"),
    ];

    [Fact]
    public async Task Every_second_changed_octet_of_our_own_message_is_refused() =>
        (await SurvivorsAsync(await Messages.WireAsync(), Messages.Context, everyNth: 2)).ShouldBeEmpty();

    [Theory]
    [InlineData("santuario-usermessage.mime")]
    [InlineData("node42-usermessage.mime")]
    public async Task Every_fifth_changed_octet_of_a_message_of_others_is_refused(string name) =>
        (await SurvivorsAsync(As4Vectors.Octets(name), As4Vectors.LabContext(), everyNth: 5)).ShouldBeEmpty();

    [Fact]
    public async Task Every_changed_octet_of_our_own_receipt_is_refused()
    {
        using var sent = await Messages.SealAsync();
        var received = await Messages.VerifiedAsync(await Messages.WireAsync(sent));
        var receipt = SignalWriter.Receipt(received, Messages.Receiver, "r@receiver.test", Messages.Clock);
        await NoneSurvivesAsync(receipt, sent.Digests, Messages.Context.Trust);
    }

    [Fact]
    public async Task Every_changed_octet_of_a_receipt_of_others_is_refused() => await NoneSurvivesAsync(
        As4Vectors.Octets("eessi-receipt-for-santuario-usermessage.xml"),
        Messages.SentIn(As4Vectors.Octets("santuario-usermessage.mime")),
        As4Vectors.LabTrust());

    [Fact]
    public async Task Every_cut_message_is_refused()
    {
        var wire = await Messages.WireAsync();
        for (var length = 0; length < wire.Length - 3; length += 13)
        {
            (await VerdictAsync(wire[..length], Messages.Context)).ShouldNotBe("OK", $"{length} octets");
        }
    }

    private static async Task NoneSurvivesAsync(byte[] receipt, SentDigests sent, CertificateTrust trust)
    {
        (await IsValidAsync(receipt)).ShouldBeTrue();
        var places = Places(receipt, attachment: false).ToArray();
        foreach (var (_, at) in places)
        {
            (await IsValidAsync(Changed(receipt, at))).ShouldBeFalse(Around(receipt, at));
        }

        Tell("receipt", places, "header", "body", "security");

        async Task<bool> IsValidAsync(byte[] octets) =>
            await VerifiedReceipt.VerifyAsync(octets, sent, trust, Messages.Limits, default) is ReceiptVerdict.Valid;
    }

    private static async Task<List<string>> SurvivorsAsync(byte[] wire, VerificationContext context, int everyNth)
    {
        (await VerdictAsync(wire, context)).ShouldBe("OK");
        var survivors = new List<string>();
        var places = Places(wire, attachment: true).Where((_, index) => index % everyNth == 0).ToArray();
        foreach (var (_, at) in places)
        {
            if (await VerdictAsync(Changed(wire, at), context) == "OK")
            {
                survivors.Add(Around(wire, at));
            }
        }

        Tell("message", places, "header", "body", "security", "attachment");
        return survivors;
    }

    /// <summary>Says how many octets were changed in which part; every part must have had some.</summary>
    private static void Tell(string what, IReadOnlyCollection<(string Part, int At)> tried, params string[] parts)
    {
        var counts = tried.CountBy(one => one.Part).ToDictionary();
        counts.Keys.ShouldBe(parts, ignoreOrder: true);
        tried.Count.ShouldBeGreaterThanOrEqualTo(MutationsMin);
        Console.WriteLine($"{tried.Count} changed octets of a {what} refused: "
            + string.Join(", ", counts.Select(one => $"{one.Key} {one.Value}")));
    }

    private static async Task<string> VerdictAsync(byte[] wire, VerificationContext context)
    {
        try
        {
            return (await As4Vectors.VerdictAsync(wire, context)).Verdict;
        }
        catch (FormatException)
        {
            return "no message";
        }
    }

    /// <summary>Every octet of the protected elements, and of the attachment.</summary>
    private static IEnumerable<(string Part, int At)> Places(byte[] octets, bool attachment)
    {
        var text = Encoding.Latin1.GetString(octets);
        var places = Protected.SelectMany(one => Elements(text, one.Element).Select(place => (one.Part, Place: place)));
        return (attachment ? places.Append((Part: "attachment", Place: Attachment(text))) : places)
            .SelectMany(one => Enumerable.Range(one.Place.Start, one.Place.Length).Select(at => (one.Part, At: at)))
            .Where(one => !IsLayout(text, one.At) && !IsIdleDeclaration(text, one.At));
    }

    /// <summary>
    /// A namespace that is declared and not used, or declared twice, is no part of the exclusive canonical form: the
    /// signature cannot see it. Others write such; in what we write there is none, so nothing is left out of that.
    /// </summary>
    private static bool IsIdleDeclaration(string text, int at)
    {
        var name = text.LastIndexOf(" xmlns", at, StringComparison.Ordinal);
        var end = name < 0 ? -1 : text.IndexOf('"', text.IndexOf('"', name) + 1);
        return end >= at && !text.Contains("receiver.test", StringComparison.Ordinal)
            && !text.Contains("sender.test", StringComparison.Ordinal);
    }

    /// <summary>Where the elements of a local name are, brackets at both ends left out.</summary>
    private static IEnumerable<(int Start, int Length)> Elements(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0;)
        {
            var open = text.LastIndexOf('<', at);
            var tagEnd = text.IndexOf('>', at);
            var isStart = text[open + 1] != '/' && !text[open..at].Contains(' ', StringComparison.Ordinal);
            var end = text[tagEnd - 1] == '/'
                ? tagEnd
                : text.IndexOf(name + ">", at + 1, StringComparison.Ordinal) + name.Length;
            if (isStart)
            {
                yield return (open + 1, end - open - 1);
            }

            at = text.IndexOf(name, isStart ? end : at + 1, StringComparison.Ordinal);
        }
    }

    private static (int Start, int Length) Attachment(string text)
    {
        var end = text.LastIndexOf("\n--", StringComparison.Ordinal);
        var headers = text.LastIndexOf("\n--", end - 1, StringComparison.Ordinal);
        var crlf = text.IndexOf("\r\n\r\n", headers, StringComparison.Ordinal);
        var start = crlf >= 0 ? crlf + 4 : text.IndexOf("\n\n", headers, StringComparison.Ordinal) + 2;
        return (start, end - start - 1);
    }

    /// <summary>Line ends inside base64, bare or as a reference, have no meaning.</summary>
    private static bool IsLayout(string text, int at)
    {
        var reference = text.LastIndexOf("&#13;", Math.Min(text.Length - 1, at + 4), StringComparison.Ordinal);
        return text[at] is '\r' or '\n' || (reference >= 0 && at - reference is >= 0 and < 5);
    }

    private static byte[] Changed(byte[] octets, int at)
    {
        var changed = octets.ToArray();
        changed[at] ^= 1;
        return changed;
    }

    private static string Around(byte[] octets, int at)
    {
        var around = octets.AsSpan(Math.Max(0, at - 40), Math.Min(60, octets.Length - at));
        return $"octet {at}: {Encoding.Latin1.GetString(around)}";
    }
}
