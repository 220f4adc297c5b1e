using System.Net;
using System.Net.Sockets;
using Gateway.Peppol.Routing.Dns;

namespace Gateway.Peppol.Tests.Routing.Dns;

/// <summary>What is an answer, what is none, and what each means.</summary>
public class DnsClientTests
{
    [Fact]
    public async Task The_records_come_with_how_long_they_hold_and_who_said_so()
    {
        await using var server = new ScriptedNameServer(question => [DnsAnswers.Naptr(question, DnsAnswers.Record)]);
        var answers = (await AskAsync(server)).ShouldBeOfType<DnsOutcome.Answers>();
        answers.Records.ShouldBe([DnsAnswers.Record]);
        answers.Ttl.ShouldBe(DnsAnswers.Ttl);
        answers.Server.ShouldBe(server.EndPoint);
    }

    [Fact]
    public async Task An_answer_that_does_not_fit_is_fetched_over_TCP()
    {
        var many = Enumerable.Range(0, 100).Select(order => DnsAnswers.Record with { Order = order }).ToArray();
        await using var server = new ScriptedNameServer(
            question => [DnsAnswers.Build(question, DnsAnswers.Response | DnsAnswers.Truncated, 1, 0, _ => { })],
            question => ScriptedNameServer.Framed(DnsAnswers.Naptr(question, many)));
        (await AskAsync(server)).ShouldBeOfType<DnsOutcome.Answers>().Records.ShouldBe(many);
    }

    [Fact]
    public async Task No_such_name_is_final_and_no_other_server_is_asked()
    {
        await using var first = new ScriptedNameServer(question => [DnsAnswers.Code(question, 3)]);
        await using var second = new ScriptedNameServer(question => [DnsAnswers.Naptr(question, DnsAnswers.Record)]);
        (await AskAsync(first, second)).ShouldBe(new DnsOutcome.NoSuchName(first.EndPoint));
        (first.Questions, second.Questions).ShouldBe((1, 0));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(15)]
    public async Task A_server_that_fails_says_nothing_of_the_name_and_the_next_is_asked(int code)
    {
        await using var failing = new ScriptedNameServer(question => [DnsAnswers.Code(question, code)]);
        (await AskAsync(failing)).ShouldBeOfType<DnsOutcome.Failed>().Fault.ShouldBe(DnsFault.ServerFailure);
        failing.Questions.ShouldBe(2);

        await using var good = new ScriptedNameServer(question => [DnsAnswers.Naptr(question, DnsAnswers.Record)]);
        (await AskAsync(failing, good)).ShouldBeOfType<DnsOutcome.Answers>().Server.ShouldBe(good.EndPoint);
    }

    [Fact]
    public async Task Silence_ends_in_time_and_is_no_verdict()
    {
        await using var silent = new ScriptedNameServer(_ => []);
        (await AskBrieflyAsync(silent)).ShouldBeOfType<DnsOutcome.Failed>().Fault.ShouldBe(DnsFault.TimedOut);
        silent.Questions.ShouldBe(2);
    }

    [Fact]
    public async Task A_port_where_nobody_listens_is_unreachable()
    {
        using var probe = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        probe.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var nobody = (IPEndPoint)probe.LocalEndPoint!;
        probe.Close();
        var client = new DnsClient(Options(nobody), TimeProvider.System);
        (await client.AskAsync(DnsAnswers.Name, default))
            .ShouldBeOfType<DnsOutcome.Failed>().Fault.ShouldBe(DnsFault.Unreachable);
    }

    [Fact]
    public async Task An_alias_is_followed_and_the_shortest_time_holds()
    {
        await using var server = new ScriptedNameServer(question =>
        [
            DnsAnswers.Build(question, DnsAnswers.Response, 2, 0, output =>
            {
                DnsAnswers.Raw(output, DnsAnswers.Name.Text, 5, 60, DnsAnswers.NameOctets("two.example.test"));
                DnsWriter.Naptr(output, DnsName.Parse("two.example.test"), DnsAnswers.Ttl, DnsAnswers.Record);
            }),
        ]);
        (await AskAsync(server)).ShouldBeOfType<DnsOutcome.Answers>().Ttl.ShouldBe(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task Records_of_other_names_and_classes_are_not_taken()
    {
        await using var server = new ScriptedNameServer(question =>
        [
            DnsAnswers.Build(question, DnsAnswers.Response, 1, 1, output =>
            {
                DnsWriter.Naptr(output, DnsName.Parse("evil.example.test"), DnsAnswers.Ttl, DnsAnswers.Record);
                DnsAnswers.Raw(output, "example.test", 6, 60, [1, 2, 3]);
            }),
        ]);
        (await AskAsync(server)).ShouldBe(new DnsOutcome.NoData(server.EndPoint));
    }

    [Fact]
    public async Task A_referral_and_an_alias_that_leads_nowhere_are_no_verdict()
    {
        await using var referring = new ScriptedNameServer(question =>
        [
            DnsAnswers.Build(question, DnsAnswers.Response, 0, 1, output =>
                DnsAnswers.Raw(output, "test", 2, 60, DnsAnswers.NameOctets("ns.test"))),
        ]);
        await using var dangling = new ScriptedNameServer(question =>
        [
            DnsAnswers.Build(question, DnsAnswers.Response, 1, 0, output =>
                DnsAnswers.Raw(output, DnsAnswers.Name.Text, 5, 60, DnsAnswers.NameOctets("two.example.test"))),
        ]);
        (await AskAsync(referring)).ShouldBeOfType<DnsOutcome.Failed>();
        (await AskAsync(dangling)).ShouldBeOfType<DnsOutcome.Failed>();
    }

    [Fact]
    public async Task Nothing_at_all_behind_a_right_answer_is_no_data()
    {
        await using var server = new ScriptedNameServer(question => [DnsAnswers.Code(question, 0)]);
        (await AskAsync(server)).ShouldBe(new DnsOutcome.NoData(server.EndPoint));
    }

    [Fact]
    public async Task Each_question_has_an_id_and_a_port_of_its_own()
    {
        var ids = new HashSet<ushort>();
        await using var server = new ScriptedNameServer(question =>
        {
            ids.Add(DnsAnswers.IdOf(question));
            return [DnsAnswers.Code(question, 3)];
        });
        for (var count = 0; count < 20; count++)
        {
            await AskAsync(server);
        }

        ids.Count.ShouldBeGreaterThan(15);
        server.Ports.Count.ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task Who_asked_may_stop_asking()
    {
        await using var silent = new ScriptedNameServer(_ => []);
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));
        var client = new DnsClient(Options(silent.EndPoint), TimeProvider.System);
        await Should.ThrowAsync<OperationCanceledException>(client.AskAsync(DnsAnswers.Name, stop.Token));
    }

    internal static Task<DnsOutcome> AskAsync(params ScriptedNameServer[] servers) =>
        new DnsClient(Options([.. servers.Select(server => server.EndPoint)]), TimeProvider.System)
            .AskAsync(DnsAnswers.Name, default);

    /// <summary>With little patience, for servers that are expected to stay silent.</summary>
    internal static Task<DnsOutcome> AskBrieflyAsync(ScriptedNameServer server) =>
        new DnsClient(
            Options(server.EndPoint) with { TryTimeMax = TimeSpan.FromMilliseconds(200) }, TimeProvider.System)
            .AskAsync(DnsAnswers.Name, default);

    private static DnsOptions Options(params IPEndPoint[] servers) => new() { Servers = servers };
}
