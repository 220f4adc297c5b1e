using Gateway.Testing.Banking;

namespace Gateway.Recovery.Tests.Banking.Coda;

/// <summary>Each check of the standard, on a file that is right but for one thing.</summary>
public class CodaRulesTests
{
    private static CodaFile File() => new CodaFile().Begin()
        .Movement(10, "un", name: "UN", customerReference: "E2E-1") // 3, 4, 5
        .Information("plus") // 6
        .Movement(-4, "deux") // 7
        .Movement(30, code: "10150000", level: '1').Detail(20).Detail(10, level: '1') // 8, 9, 10
        .End(messages: "MESSAGE"); // 11, 12, 13

    [Fact]
    public void The_file_is_right_before_it_is_broken() => Readings.Read(File()).Only().Lines.Count.ShouldBe(3);

    [Theory]
    [InlineData(1, 6, "310226", "SGW-CODA-DATE", 1)] // no 31st of February
    [InlineData(1, 6, "000000", "SGW-CODA-DATE", 1)]
    [InlineData(1, 15, "06", "SGW-CODA-APPLICATION", 1)]
    [InlineData(1, 17, "X", "SGW-CODA-CODE", 1)]
    [InlineData(1, 128, "1", "SGW-CODA-VERSION", 1)]
    [InlineData(1, 1, "7", "SGW-BANK-FORMAT", 1)]
    [InlineData(2, 1, "5", "SGW-CODA-RECORD", 2)]
    [InlineData(2, 2, "4", "SGW-CODA-CODE", 2)]
    [InlineData(2, 6, "                ", "SGW-CODA-ACCOUNT", 2)]
    [InlineData(2, 40, "EUX", "SGW-BANK-CURRENCY", 2)]
    [InlineData(2, 40, "   ", "SGW-BANK-CURRENCY", 2)]
    [InlineData(2, 43, "2", "SGW-CODA-CODE", 2)]
    [InlineData(2, 44, "00000000100O000", "SGW-CODA-DIGITS", 2)]
    [InlineData(2, 44, "000000002000000", "SGW-BANK-BALANCE", 13)]
    [InlineData(2, 44, "000000001000001", "SGW-BANK-AMOUNT-UNIT", 2)]
    [InlineData(2, 59, "130326", "SGW-BANK-DATES", 13)]
    [InlineData(2, 126, "A51", "SGW-CODA-DIGITS", 2)]
    [InlineData(3, 3, "0002", "SGW-CODA-SEQUENCE", 3)]
    [InlineData(3, 7, "0001", "SGW-CODA-DETAIL-ALONE", 3)]
    [InlineData(3, 32, " ", "SGW-CODA-CODE", 3)]
    [InlineData(3, 33, "-00000000010000", "SGW-CODA-DIGITS", 3)]
    [InlineData(3, 33, "999999999999990", "SGW-BANK-AMOUNT-MAX", 3)]
    [InlineData(3, 33, "000000000011000", "SGW-CODA-CREDIT", 13)]
    [InlineData(7, 33, "000000000005000", "SGW-CODA-DEBIT", 13)]
    [InlineData(3, 48, "991326", "SGW-CODA-DATE", 3)]
    [InlineData(3, 54, "0015000X", "SGW-CODA-DIGITS", 3)]
    [InlineData(3, 62, "2", "SGW-CODA-CODE", 3)]
    [InlineData(3, 63, "\u0000", "SGW-CODA-CHARACTER", 3)]
    [InlineData(3, 63, "\t", "SGW-CODA-CHARACTER", 3)]
    [InlineData(3, 116, "000000", "SGW-CODA-DATE", 3)] // a movement without a date
    [InlineData(3, 116, "      ", "SGW-CODA-DIGITS", 3)]
    [InlineData(3, 116, "300226", "SGW-CODA-DATE", 3)]
    [InlineData(3, 125, "X", "SGW-CODA-CODE", 3)]
    [InlineData(4, 3, "0002", "SGW-CODA-PART", 4)]
    [InlineData(4, 7, "0001", "SGW-CODA-PART", 4)]
    [InlineData(4, 113, "7", "SGW-CODA-CODE", 4)]
    [InlineData(5, 3, "0009", "SGW-CODA-PART", 5)]
    [InlineData(6, 3, "0009", "SGW-CODA-PART", 6)]
    [InlineData(6, 40, "7", "SGW-CODA-CODE", 6)]
    [InlineData(6, 2, "2", "SGW-CODA-ORDER", 6)]
    [InlineData(9, 33, "000000000021000", "SGW-CODA-TOTAL", 8)]
    [InlineData(11, 5, "BE85", "SGW-CODA-ACCOUNT-CHANGED", 11)]
    [InlineData(11, 39, "USD", "SGW-CODA-ACCOUNT-CHANGED", 11)]
    [InlineData(11, 43, "000000001036010", "SGW-BANK-BALANCE", 13)]
    [InlineData(11, 42, "1", "SGW-BANK-BALANCE", 13)]
    [InlineData(11, 58, "000000", "SGW-CODA-DATE", 11)]
    [InlineData(13, 17, "000011", "SGW-CODA-COUNT", 13)]
    [InlineData(13, 17, "      ", "SGW-CODA-DIGITS", 13)]
    [InlineData(13, 128, "1", "SGW-CODA-NEXT-FILE", 13)]
    [InlineData(13, 128, "3", "SGW-CODA-CODE", 13)]
    public void What_is_wrong_is_found_where_it_is(int line, int column, string text, string rule, int foundOn) =>
        Readings.Read(File().Change(line, column, text)).Refused(rule, foundOn);

    [Theory]
    [InlineData(3, 126, "0", "SGW-CODA-NEXT", 3)]
    [InlineData(5, 128, "0", "SGW-CODA-NEXT", 5)]
    [InlineData(7, 126, "1", "SGW-CODA-NEXT", 7)]
    [InlineData(11, 128, "0", "SGW-CODA-NEXT", 11)]
    [InlineData(6, 7, "0007", "SGW-CODA-DETAIL-NUMBER", 6)]
    [InlineData(10, 125, "0", "SGW-CODA-GLOBALISATION", 8)]
    [InlineData(3, 116, "130326", "SGW-BANK-ENTRY-DATE", 3)]
    public void What_the_sums_make_good_is_a_warning(int line, int column, string text, string rule, int foundOn)
    {
        var reading = Readings.Read(File().Change(line, column, text));
        reading.Only(rule);
        reading.Findings[0].Line.ShouldBe(foundOn);
    }

    [Theory]
    [InlineData(1, "SGW-BANK-FORMAT")]
    [InlineData(2, "SGW-CODA-ORDER")]
    [InlineData(3, "SGW-CODA-ORDER")]
    [InlineData(4, "SGW-CODA-COUNT")]
    [InlineData(5, "SGW-CODA-COUNT")]
    [InlineData(6, "SGW-CODA-COUNT")]
    [InlineData(7, "SGW-CODA-SEQUENCE")]
    [InlineData(8, "SGW-CODA-DETAIL-ALONE")]
    [InlineData(9, "SGW-CODA-TOTAL")]
    [InlineData(10, "SGW-CODA-TOTAL")]
    [InlineData(11, "SGW-CODA-ORDER")]
    [InlineData(13, "SGW-CODA-END")]
    public void A_lost_line_is_noticed(int line, string rule) => Readings.Read(File().Remove(line)).Refused(rule);

    [Fact]
    public void A_line_of_another_length_ends_the_reading()
    {
        var lines = File().ToString().Split("\r\n");
        var before = $"{lines[0]}\r\n{lines[1]}\r\n";
        Readings.Read($"{before}{lines[2][..127]}\r\n").Refused("SGW-CODA-LENGTH", 3);
        Readings.Read($"{before}{lines[2]} \r\n").Refused("SGW-CODA-LENGTH", 3);
        Readings.Read($"{before}\r\n{lines[2]}").Refused("SGW-CODA-LENGTH", 3);
        Readings.Read("0" + new string('x', 1_000_000)).Refused("SGW-CODA-LENGTH", 1);
    }

    [Fact]
    public void Files_that_somebody_joined_are_read_with_a_warning() =>
        Readings.Read(new CodaFile().Begin(1, 1).Movement(5).End().Begin(6, 2).End()).Accepted("SGW-CODA-AFTER-LAST")
            .Count.ShouldBe(2);

    [Fact]
    public void A_statement_missing_inside_a_file_is_noticed()
    {
        Readings.Read(new CodaFile().Begin(1, 1).End(false).Begin(1, 3).End()).Refused("SGW-BANK-GAP", 5);
        Readings.Read(new CodaFile().Begin(1, 1).End(false).Begin(2, 2).End()).Refused("SGW-BANK-CONTINUITY", 5);
        Readings.Read(new CodaFile().Begin(1, 0).End(false).Begin(2, 0).End()).Refused("SGW-BANK-CONTINUITY", 5);
        Readings.Read(new CodaFile().Begin(1, 1).End(false).Begin(1, 1).End()).Refused("SGW-BANK-TWICE", 5);
        Readings.Read(new CodaFile().Begin(1, 1).End(false).Begin(1, 1).Movement(1).End())
            .Refused("SGW-BANK-CONFLICT", 5);
    }

    [Fact]
    public void Statements_in_the_wrong_order_are_put_in_order() =>
        Readings.Read(new CodaFile().Begin(6, 2, "130326").End(false).Begin(1, 1).Movement(5).End()).Accepted()
            .Select(one => one.Number).ShouldBe([1, 2]);

    [Fact]
    public void An_empty_file_is_none()
    {
        Readings.Read("").Refused("SGW-BANK-EMPTY", 1);
        Readings.Read(" \r\n \r\n").Refused("SGW-BANK-EMPTY", 1);
        Readings.Read("hello").Refused("SGW-BANK-FORMAT", 1);
    }

    [Fact]
    public void A_file_of_nothing_but_faults_does_not_make_a_list_without_end()
    {
        var file = new CodaFile().Begin();
        for (var number = 0; number < 500; number++)
        {
            file.Movement(1);
        }

        for (var line = 3; line < 503; line++)
        {
            file.Change(line, 116, "xxxxxx");
        }

        Readings.Read(file.End()).Findings.Count.ShouldBe(100);
    }

    [Fact]
    public void Warnings_never_crowd_out_what_is_fatal()
    {
        var file = new CodaFile().Begin();
        for (var number = 0; number < 300; number++)
        {
            file.Movement(1, "202600004237", "101");
        }

        Readings.Read(file.End(newBalance: 5)).Refused("SGW-BANK-BALANCE");
        Readings.Read(file.Begin(1300, 52).End()).ShouldBeOfType<Gateway.Recovery.Banking.StatementReading.Refused>();
    }
}
