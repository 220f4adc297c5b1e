using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using FsCheck.Fluent;
using Gateway.Peppol.Routing.Dns;

namespace Gateway.Peppol.Tests.Routing.Dns;

/// <summary>A name server, or somebody who plays one, does its worst.</summary>
public class HostileNameServerTests
{
    private static readonly byte[] Evil = [.. "\u0000"u8];

    private static NaptrRecord Forged => DnsAnswers.Record with { Regexp = "!.*!https://evil.example.test!" };

    [Fact]
    public async Task Forged_packets_before_the_real_one_are_dropped()
    {
        await using var server = new ScriptedNameServer(question =>
        [
            .. Forgeries(question),
            DnsAnswers.Naptr(question, DnsAnswers.Record),
        ]);
        (await DnsClientTests.AskAsync(server)).ShouldBeOfType<DnsOutcome.Answers>().Records
            .ShouldBe([DnsAnswers.Record]);
    }

    [Fact]
    public async Task Forged_packets_alone_are_no_answer()
    {
        await using var server = new ScriptedNameServer(Forgeries);
        (await DnsClientTests.AskBrieflyAsync(server)).ShouldBeOfType<DnsOutcome.Failed>()
            .Fault.ShouldBe(DnsFault.TimedOut);
    }

    [Fact]
    public async Task Packets_without_end_are_given_up()
    {
        await using var server = new ScriptedNameServer(question => Enumerable.Repeat(WithId(question, 1), 200));
        (await DnsClientTests.AskAsync(server)).ShouldBeOfType<DnsOutcome.Failed>();
    }

    [Fact]
    public async Task A_packet_from_another_address_is_not_taken()
    {
        using var stranger = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        var asked = new TaskCompletionSource<byte[]>();
        await using var server = new ScriptedNameServer(question =>
        {
            asked.TrySetResult(question);
            return [];
        });
        var asking = DnsClientTests.AskBrieflyAsync(server);
        var seen = await asked.Task;
        foreach (var port in server.Ports.ToArray())
        {
            await stranger.SendToAsync(
                DnsAnswers.Naptr(seen, Forged), new IPEndPoint(IPAddress.Loopback, port));
        }

        (await asking).ShouldBeOfType<DnsOutcome.Failed>().Fault.ShouldBe(DnsFault.TimedOut);
    }

    [Theory]
    [InlineData(0xC00C, "a name that points to itself or back and forth")]
    [InlineData(0xFFFF, "a name that points beyond the message")]
    [InlineData(0xC000, "a name that points into the header")]
    [InlineData(0x8001, "a label of a kind that does not exist")]
    public async Task Broken_names_are_malformed(int mark, string what)
    {
        await using var server = new ScriptedNameServer(question =>
        [
            DnsAnswers.Build(question, DnsAnswers.Response, 1, 0, output =>
            {
                // The owner's name begins where it points to, when it points to itself.
                var own = (ushort)(mark == 0xC00C ? 0xC000 | output.WrittenCount : mark);
                DnsWriter.UInt16(output, own);
                DnsWriter.UInt16(output, 35);
                DnsWriter.UInt16(output, 1);
                DnsWriter.UInt16(output, 0);
                DnsWriter.UInt16(output, 60);
                DnsWriter.UInt16(output, 0);
            }),
        ]);
        (await DnsClientTests.AskAsync(server)).ShouldBeOfType<DnsOutcome.Failed>()
            .Fault.ShouldBe(DnsFault.Malformed, what);
    }

    [Fact]
    public async Task Two_names_that_point_to_each_other_end()
    {
        await using var server = new ScriptedNameServer(question =>
        [
            DnsAnswers.Build(question, DnsAnswers.Response, 1, 0, output =>
            {
                var start = (ushort)output.WrittenCount;
                DnsWriter.Text(output, "a");
                DnsWriter.UInt16(output, (ushort)(0xC000 | (start + 4)));
                DnsWriter.Text(output, "b");
                DnsWriter.UInt16(output, (ushort)(0xC000 | start));
            }),
        ]);
        (await DnsClientTests.AskAsync(server)).ShouldBeOfType<DnsOutcome.Failed>().Fault.ShouldBe(DnsFault.Malformed);
    }

    [Fact]
    public async Task Counts_that_promise_sixty_thousand_records_cost_nothing()
    {
        await using var server = new ScriptedNameServer(question =>
            [DnsAnswers.Build(question, DnsAnswers.Response, 65535, 65535, _ => { })]);
        (await DnsClientTests.AskAsync(server)).ShouldBeOfType<DnsOutcome.Failed>().Fault.ShouldBe(DnsFault.Malformed);
    }

    [Fact]
    public async Task Data_longer_or_shorter_than_they_say_are_malformed()
    {
        foreach (var length in (int[])[0, 3, 1000, 65535])
        {
            await using var server = new ScriptedNameServer(question =>
            [
                DnsAnswers.Build(question, DnsAnswers.Response, 1, 0, output =>
                    DnsAnswers.Raw(output, DnsAnswers.Name.Text, 5, 60, DnsAnswers.NameOctets("two.test"), length)),
            ]);
            (await DnsClientTests.AskAsync(server)).ShouldBeOfType<DnsOutcome.Failed>(
                $"{length}").Fault.ShouldBe(DnsFault.Malformed);
        }
    }

    [Fact]
    public async Task Aliases_in_a_circle_end()
    {
        await using var server = new ScriptedNameServer(question =>
        [
            DnsAnswers.Build(question, DnsAnswers.Response, 2, 0, output =>
            {
                DnsAnswers.Raw(output, DnsAnswers.Name.Text, 5, 60, DnsAnswers.NameOctets("two.test"));
                DnsAnswers.Raw(output, "two.test", 5, 60, DnsAnswers.NameOctets(DnsAnswers.Name.Text));
            }),
        ]);
        (await DnsClientTests.AskAsync(server)).ShouldBeOfType<DnsOutcome.Failed>().Fault.ShouldBe(DnsFault.Malformed);
    }

    [Fact]
    public async Task Over_TCP_an_answer_cut_short_a_wrong_one_and_a_truncated_one_are_none()
    {
        foreach (var answer in (Func<byte[], byte[]?>[])
            [
                question => ScriptedNameServer.Framed(DnsAnswers.Naptr(question, DnsAnswers.Record))[..^1],
                question => ScriptedNameServer.Framed(WithId(DnsAnswers.Naptr(question, Forged), 1)),
                question => ScriptedNameServer.Framed(Truncated(question)),
                _ => null,
                _ => [0xFF, 0xFF, 0x00],
            ])
        {
            await using var server = new ScriptedNameServer(question => [Truncated(question)], answer);
            (await DnsClientTests.AskAsync(server)).ShouldBeOfType<DnsOutcome.Failed>();
        }
    }

    [Fact]
    public void Any_octets_are_read_or_refused_and_never_crash() =>
        FsCheck.Check.One(
            FsCheck.Config.QuickThrowOnFailure.WithMaxTest(5000),
            Prop.ForAll<byte[]>(octets => IsReadOrRefused(octets ?? [])));

    [Fact]
    public void Every_change_of_one_octet_of_an_answer_is_read_or_refused()
    {
        var answer = DnsAnswers.Naptr(DnsWriter.Question(7, DnsAnswers.Name), DnsAnswers.Record, Forged);
        for (var at = 0; at < answer.Length; at++)
        {
            foreach (var value in (byte[])[0, 1, 0x3F, 0x7F, 0xC0, 0xFF])
            {
                var changed = answer.ToArray();
                changed[at] = value;
                IsReadOrRefused(changed).ShouldBeTrue();
                IsReadOrRefused(changed[..at]).ShouldBeTrue();
            }
        }
    }

    private static bool IsReadOrRefused(byte[] octets)
    {
        try
        {
            _ = DnsMessage.Read(octets);
        }
        catch (InvalidDataException)
        {
            // Refused.
        }

        return true;
    }

    /// <summary>Another id, another question, a question instead of an answer, garbage.</summary>
    private static IEnumerable<byte[]> Forgeries(byte[] question)
    {
        yield return WithId(DnsAnswers.Naptr(question, Forged), 1);
        var other = DnsWriter.Question(DnsAnswers.IdOf(question), DnsName.Parse("other.example.test"));
        yield return DnsAnswers.Naptr(other, Forged);
        yield return question;
        yield return question[..5];
        yield return Evil;
    }

    private static byte[] WithId(byte[] message, int shift)
    {
        var changed = message.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(changed, unchecked((ushort)(DnsAnswers.IdOf(message) + shift)));
        return changed;
    }

    private static byte[] Truncated(byte[] question) =>
        DnsAnswers.Build(question, DnsAnswers.Response | DnsAnswers.Truncated, 0, 0, _ => { });
}
