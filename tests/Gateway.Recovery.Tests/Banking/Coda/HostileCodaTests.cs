using System.Text;
using Gateway.Recovery.Banking;
using Gateway.Testing.Banking;

namespace Gateway.Recovery.Tests.Banking.Coda;

/// <summary>
/// Files that were cut, mangled or made to hurt: the answer is a refusal, soon, and never half a file.
/// </summary>
public class HostileCodaTests
{
    private static readonly byte[] Whole = new CodaFile()
        .Begin(1000, 51).Movement(10, "un é", name: "UN", customerReference: "E2E").Information("plus")
        .Movement(-4, "202600004236", "101").End(isLast: false, messages: "MESSAGE")
        .Begin(5, 7, iban: "BE85999000000202").Movement(30, code: "10150000", level: '1').Detail(20)
        .Detail(10, level: '1').End().ToBytes();

    [Fact]
    public void Cut_at_any_byte_it_is_refused_whole()
    {
        // The last line break says nothing: without it the file is whole.
        for (var length = 0; length < Whole.Length - 2; length++)
        {
            Readings.Read(Whole[..length]).ShouldBeOfType<StatementReading.Refused>($"cut at {length}");
        }

        Readings.Read(Whole[..^1]).ShouldBeOfType<StatementReading.Accepted>();
        Readings.Read(Whole[..^2]).ShouldBeOfType<StatementReading.Accepted>();
    }

    [Fact]
    public void A_piece_cut_out_of_it_anywhere_is_noticed()
    {
        var random = new Random(1);
        var hashes = Readings.Read(Whole).Accepted().Select(one => one.ContentHash).ToList();
        for (var round = 0; round < 3000; round++)
        {
            var from = random.Next(Whole.Length - 3);
            var to = random.Next(from + 1, Whole.Length - 2);
            byte[] rest = [.. Whole[..from], .. Whole[to..]];
            var reading = Readings.Read(rest);
            // Only a whole statement may go, and then the other one stands as it was.
            if (reading is StatementReading.Accepted accepted)
            {
                accepted.Statements.Select(one => one.ContentHash).Except(hashes).ShouldBeEmpty();
            }
        }
    }

    [Fact]
    public void A_changed_byte_is_refused_or_leaves_every_amount_and_date_believable()
    {
        var random = new Random(2);
        for (var round = 0; round < 20_000; round++)
        {
            var bytes = (byte[])Whole.Clone();
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            if (Readings.Read(bytes) is StatementReading.Accepted accepted)
            {
                accepted.Statements.Sum(one => one.Lines.Sum(line => line.Amount.Value)).ShouldBe(36);
                accepted.Statements.SelectMany(one => one.Lines).Select(line => line.EntryDate.Year)
                    .Any(year => year is < 2000 or >= 2100).ShouldBeFalse();
            }
        }
    }

    [Fact]
    public void Noise_is_refused_and_never_throws()
    {
        var random = new Random(3);
        for (var round = 0; round < 2000; round++)
        {
            var bytes = new byte[random.Next(1, 2000)];
            random.NextBytes(bytes);
            bytes[0] = (byte)'0';
            Readings.Read(bytes).ShouldBeOfType<StatementReading.Refused>();
        }
    }

    [Fact]
    public void Shuffled_lines_are_refused_or_sum_to_the_same()
    {
        var random = new Random(4);
        var lines = Encoding.Latin1.GetString(Whole).Split("\r\n")[..^1];
        for (var round = 0; round < 2000; round++)
        {
            var (one, other) = (random.Next(lines.Length), random.Next(lines.Length));
            var shuffled = (string[])lines.Clone();
            (shuffled[one], shuffled[other]) = (shuffled[other], shuffled[one]);
            if (Readings.Read(Encoding.Latin1.GetBytes(string.Join("\r\n", shuffled)))
                is StatementReading.Accepted accepted)
            {
                accepted.Statements.Sum(statement => statement.Lines.Sum(line => line.Amount.Value)).ShouldBe(36);
            }
        }
    }

    [Fact]
    public void A_file_without_end_is_refused_at_its_limit()
    {
        using var endless = new EndlessStream(
            new CodaFile().Begin().ToBytes(), new CodaFile().Begin().Movement(1).ToBytes()[^130..]);
        StatementReader.Read(endless).Refused("SGW-BANK-MOVEMENTS");
        endless.BytesRead.ShouldBeLessThan(StatementReader.BytesMax);
    }

    [Fact]
    public void More_statements_than_any_bank_sends_are_refused()
    {
        var file = new CodaFile();
        for (var count = 0; count < StatementReader.StatementsMax; count++)
        {
            file.Begin().End(isLast: false);
        }

        Readings.Read(file.Begin().End()).Refused("SGW-BANK-STATEMENTS", (4 * StatementReader.StatementsMax) + 1);
    }

    [Fact]
    public void Messages_without_end_are_refused()
    {
        Readings.Read(new CodaFile().Begin().End(messages: [.. Enumerable.Repeat("text", 1000)])).Only()
            .Messages.Count.ShouldBe(1000);
        Readings.Read(new CodaFile().Begin().End(messages: [.. Enumerable.Repeat("text", 1001)]))
            .Refused("SGW-CODA-MESSAGES", 1004);
    }

    [Fact]
    public void What_no_file_may_have_is_the_last_that_is_told_of_it() =>
        Readings.Read(new CodaFile().Begin().End(newBalance: 5m, messages: [.. Enumerable.Repeat("text", 1001)]))
            .Findings.Select(finding => finding.Rule).ShouldBe(["SGW-CODA-MESSAGES"]);

    /// <summary>Movements that never end; all bear the same number, so all but the first are its details.</summary>
    private sealed class EndlessStream(byte[] head, byte[] line) : Stream
    {
        public long BytesRead { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var isHead = BytesRead < head.Length;
            var source = isHead ? head : line;
            var from = (int)(isHead ? BytesRead : (BytesRead - head.Length) % line.Length);
            var read = Math.Min(count, source.Length - from);
            source.AsSpan(from, read).CopyTo(buffer.AsSpan(offset));
            BytesRead += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
