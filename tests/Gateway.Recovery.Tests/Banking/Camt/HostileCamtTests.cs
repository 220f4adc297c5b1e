using System.Diagnostics;
using System.Text;
using Gateway.Recovery.Banking;
using Gateway.Testing.Banking;

namespace Gateway.Recovery.Tests.Banking.Camt;

/// <summary>
/// Messages that were cut, mangled or made to hurt: the answer is a refusal, soon, and never half a file.
/// </summary>
public class HostileCamtTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    private static readonly byte[] Whole = Encoding.UTF8.GetBytes(Message());

    [Fact]
    public void Cut_at_any_byte_it_is_refused_whole()
    {
        for (var length = 0; length < Whole.Length; length++)
        {
            Readings.Read(Whole[..length]).ShouldBeOfType<StatementReading.Refused>($"cut at {length}");
        }

        Readings.Read(Whole).ShouldBeOfType<StatementReading.Accepted>();
    }

    [Fact]
    public void What_follows_the_message_must_be_nothing() =>
        Readings.Read([.. Whole, .. "<more/>"u8]).Refused("SGW-CAMT-XML");

    [Fact]
    public void A_changed_byte_never_throws_and_never_changes_the_sum()
    {
        var random = new Random(5);
        for (var round = 0; round < 5000; round++)
        {
            var bytes = (byte[])Whole.Clone();
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            if (Readings.Read(bytes) is StatementReading.Accepted accepted
                && accepted.Statements[0].Use == Domain.Banking.StatementUse.Book)
            {
                accepted.Statements.Sum(one => one.Lines.Sum(line => line.Amount.Value)).ShouldBe(6);
            }
        }
    }

    [Theory]
    [InlineData("<!DOCTYPE Document [<!ENTITY e 'text'>]>")]
    [InlineData("<!DOCTYPE Document SYSTEM 'http://127.0.0.1:9/a.dtd'>")]
    public void A_document_type_is_refused(string type) =>
        Readings.Read(type + Message()[(Message().IndexOf('\n', StringComparison.Ordinal) + 1)..])
            .Refused("SGW-CAMT-XML");

    [Fact]
    public void Elements_texts_and_parts_without_end_are_refused_soon()
    {
        var watch = Stopwatch.StartNew();
        Bomb("<Ustrd>", new string('x', 50_000_000), "</Ustrd>");
        Bomb("", string.Concat(Enumerable.Repeat("<Ustrd>x</Ustrd>", 1_000_000)), "");
        Bomb("", string.Concat(Enumerable.Repeat("<Strd>", 1_000_000)), "");
        Bomb("<Ustrd ", string.Concat(Enumerable.Range(0, 100_000).Select(number => $"a{number}='' ")), "/>");
        watch.Elapsed.ShouldBeLessThan(Soon);
    }

    [Fact]
    public void Details_without_end_are_refused_as_movements_are() =>
        Readings.Read(new CamtFile(8).Begin().Entry(10, Repeat("<TxDtls/>", StatementReader.MovementsMax + 1)).End()
            .ToString()).Refused("SGW-BANK-MOVEMENTS");

    [Fact]
    public void More_statements_than_any_bank_sends_are_refused()
    {
        var file = new CamtFile(8);
        for (var count = 0; count <= StatementReader.StatementsMax; count++)
        {
            file.Begin(number: count + 1).End();
        }

        Readings.Read(file.ToString()).Refused("SGW-BANK-STATEMENTS");
    }

    [Fact]
    public void Balances_and_parts_of_an_entry_without_end_are_refused()
    {
        Readings.Read(new CamtFile(8).Begin().Entry(10).End(Repeat(CamtFile.Balance("ITBD", 1), 2000)).ToString())
            .Refused("SGW-CAMT-XML");
        Readings.Read(new CamtFile(8).Begin().Entry(10, code: Repeat("<Prtry><Cd>x</Cd></Prtry>", 2000)).End()
            .ToString()).Only();
        Readings.Read(new CamtFile(8).Begin()
            .Entry(10, additional: Repeat("x</AddtlNtryInf><AddtlNtryInf>", 10_000)).End().ToString())
            .Refused("SGW-CAMT-XML");
    }

    [Fact]
    public void A_message_may_be_large()
    {
        var file = new CamtFile(8);
        var transactions = string.Concat(Enumerable.Repeat(file.Transaction(1, "X"), 20_000));
        var statement = Readings.Read(file.Begin().Entry(20_000, transactions).End().ToString()).Only();
        statement.Lines.ShouldHaveSingleItem().Payments().Count().ShouldBe(20_000);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static void Bomb(string before, string bomb, string after) =>
        Readings.Read(Message().Replace("<Ustrd>text</Ustrd>", before + bomb + after)).Refused("SGW-CAMT-XML");

    private static string Message()
    {
        var file = new CamtFile(8);
        return file.Begin().Entry(10, file.Transaction(10, "E2E", CamtFile.Free("text"))).Entry(-4, "<Btch/>"
            + file.Transaction(-1) + file.Transaction(-3)).End().ToString();
    }
}
