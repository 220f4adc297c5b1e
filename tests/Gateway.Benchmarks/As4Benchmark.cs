using System.Diagnostics;
using Gateway.Peppol.AccessPoint.Inbound;
using Gateway.Peppol.Transport.As4;
using Gateway.Peppol.Transport.As4.Mime;
using Gateway.Peppol.Transport.As4.Receiving;
using Gateway.Peppol.Transport.As4.Sending;
using Gateway.Peppol.Transport.As4.Soap;

namespace Gateway.Benchmarks;

/// <summary>
/// CPU time of sending and receiving an invoice, without network and database, beside the bare cost of the cryptography
/// in it. The private RSA operations, one to send and two to receive, cannot be had cheaper: the rest is ours to keep
/// small. <c>as4</c>
/// </summary>
internal sealed class As4Benchmark(As4BenchmarkNetwork network)
{
    /// <summary>What is asked of the private RSA operations in the whole.</summary>
    private const double ShareMin = 0.70;

    private const int RateRounds = 12;

    private static readonly TimeSpan RateTime = TimeSpan.FromMilliseconds(300);

    private readonly As4Limits limits = new();

    public static async Task RunAsync()
    {
        var network = await As4BenchmarkNetwork.CreateAsync();
        await As4LargePayload.RunAsync(network);
        await new As4Benchmark(network).MeasureAsync();
    }

    private async Task MeasureAsync()
    {
        using var message = await SealAsync();
        var wire = await WireAsync(message);
        var receipt = await ReceiveAsync(wire);
        Console.WriteLine($"\ninvoice in its envelope {network.Envelope.Length} bytes, compressed "
            + $"{message.Payload.Length}, message {wire.Length}, receipt {receipt.Length}");
        Func<Task> send = () => SendAsync(receipt, message.Digests);
        Func<Task> receive = () => ReceiveAsync(wire);

        Console.WriteLine($"{"",-58}{"us of CPU",10}{"bytes allocated",17}");
        var bare = await BareCryptography.MeasureAsync(network.Envelope);
        var sending = await CpuTime.PrintAsync("send: gzip, sign, encrypt, MIME, verify the receipt", send);
        var receiving = await CpuTime.PrintAsync("receive: MIME, decrypt, verify, gunzip, checks, receipt", receive);
        PrintShare("send", bare.Sign / sending);
        PrintShare("receive", (bare.Sign + bare.Unwrap) / receiving);
        await PrintScaleAsync(("bare RSA sign", BareCryptography.SignAsync), ("send", send), ("receive", receive));
    }

    private Task<SignedUserMessage> SealAsync() => SignedUserMessage.SealAsync(
        network.Outgoing, new MemoryStream(network.Envelope), network.Sender, limits, default);

    private async Task<byte[]> WireAsync(SignedUserMessage message)
    {
        var wire = message.Encrypt(network.Receiver.Certificate);
        using var output = new MemoryStream((int)wire.Length);
        await wire.WriteToAsync(output, default);
        return output.GetBuffer();
    }

    private async Task SendAsync(byte[] receipt, SentDigests digests)
    {
        using var message = await SealAsync();
        await WireAsync(message);
        var verdict = await VerifiedReceipt.VerifyAsync(receipt, digests, network.Trust, limits, default);
        if (verdict is not ReceiptVerdict.Valid)
        {
            throw new InvalidOperationException(verdict.ToString());
        }
    }

    private async Task<byte[]> ReceiveAsync(byte[] wire)
    {
        using var body = new MemoryStream(wire, writable: false);
        var read = await MessageReader.ReadAsync(
            As4BenchmarkNetwork.ContentTypeOf(wire), body, limits, TimeProvider.System, default);
        using var received = ((MessageRead.Received)read).Message;
        var verification = await VerifiedUserMessage.VerifyAsync(received, network.Context, default);
        var verified = ((Verification.Verified)verification).Message;
        using var payload = new Spool(limits.MemoryOctetsMax, expected: 16 * 1024);
        var verdict = await AcceptedEnvelope.ReadAsync(verified, "PBE000222", payload, default);
        return verdict is EnvelopeVerdict.Accepted
            ? SignalWriter.Receipt(verified, network.Receiver, "r@receiver.test", TimeProvider.System)
            : throw new InvalidOperationException(verdict.ToString());
    }

    private static void PrintShare(string name, double share) => Console.WriteLine(
        $"private RSA is {share:P0} of {name}; {(share >= ShareMin ? "" : "MISSED: ")}{ShareMin:P0} is asked for");

    /// <summary>One thread and two in turn, beside the bare operation, and the best of each: another process can take
    /// a core at any moment, and then nothing scales.</summary>
    private static async Task PrintScaleAsync(params (string Name, Func<Task> Act)[] acts)
    {
        var best = new (double One, double Two)[acts.Length];
        for (var round = 0; round < RateRounds; round++)
        {
            foreach (var (index, (_, act)) in acts.Index())
            {
                best[index].One = Math.Max(best[index].One, await RateAsync(1, act));
                best[index].Two = Math.Max(best[index].Two, await RateAsync(2, act));
            }
        }

        foreach (var ((name, _), (one, two)) in acts.Zip(best))
        {
            Console.WriteLine($"{name}: {one:0}/s on one thread, {two:0}/s on two, {two / one:0.00} times");
        }
    }

    private static async Task<double> RateAsync(int threads, Func<Task> act)
    {
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, threads).Select(_ => Task.Run(async () =>
        {
            var count = 0;
            for (; watch.Elapsed < RateTime; count++)
            {
                await act();
            }

            return count;
        })));
        return counts.Sum() / watch.Elapsed.TotalSeconds;
    }
}
