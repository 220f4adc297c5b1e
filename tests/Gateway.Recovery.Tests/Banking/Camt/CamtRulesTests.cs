using System.Globalization;
using Gateway.Domain.Banking;
using Gateway.Testing.Banking;

namespace Gateway.Recovery.Tests.Banking.Camt;

/// <summary>Each check, on a message that is right but for one thing.</summary>
public class CamtRulesTests
{
    private static string Text()
    {
        var file = new CamtFile(8);
        return file.Begin().Entry(10, file.Transaction(10)).Entry(-4).End(summary:
            "<TtlNtries><NbOfNtries>2</NbOfNtries></TtlNtries>"
            + "<TtlCdtNtries><NbOfNtries>1</NbOfNtries><Sum>10</Sum></TtlCdtNtries>"
            + "<TtlDbtNtries><NbOfNtries>1</NbOfNtries><Sum>4.00</Sum></TtlDbtNtries>").ToString();
    }

    [Fact]
    public void The_message_is_right_before_it_is_broken() => Readings.Read(Text()).Only().Lines.Count.ShouldBe(2);

    [Theory]
    [InlineData("camt.053.001.08", "camt.053.001.01", "SGW-CAMT-MESSAGE")]
    [InlineData("camt.053.001.08", "camt.053.001.11", "SGW-CAMT-MESSAGE")]
    [InlineData("camt.053.001.08", "camt.052.001.08", "SGW-CAMT-MESSAGE")]
    [InlineData("camt.053.001.08", "camt.053.001.08 ", "SGW-CAMT-MESSAGE")]
    [InlineData("camt.053.001.08", "camt.054.001.08", "SGW-CAMT-MESSAGE")] // the namespace of another message
    [InlineData("Document", "Documents", "SGW-CAMT-MESSAGE")]
    [InlineData("BkToCstmrStmt>", "BkToCstmrStatement>", "SGW-CAMT-MESSAGE")]
    [InlineData("<IBAN>BE68539007547034</IBAN>", "", "SGW-CAMT-MISSING")]
    [InlineData("<Ccy>EUR</Ccy>", "<Ccy>EUX</Ccy>", "SGW-BANK-CURRENCY")]
    [InlineData("<Ccy>EUR</Ccy>", "<Ccy>USD</Ccy>", "SGW-CAMT-CURRENCY")]
    [InlineData("<Amt Ccy=\"EUR\">4.00</Amt>", "<Amt Ccy=\"USD\">4.00</Amt>", "SGW-CAMT-CURRENCY")]
    [InlineData("<Amt Ccy=\"EUR\">4.00</Amt>", "<Amt>4.00</Amt>", "SGW-BANK-CURRENCY")]
    [InlineData("<Amt Ccy=\"EUR\">4.00</Amt>", "", "SGW-CAMT-MISSING")]
    [InlineData("<Amt Ccy=\"EUR\">4.00</Amt>", "<Amt Ccy=\"EUR\"></Amt>", "SGW-CAMT-VALUE")]
    [InlineData("<Amt Ccy=\"EUR\">4.00</Amt>", "<Amt Ccy=\"EUR\">-4.00</Amt>", "SGW-CAMT-VALUE")]
    [InlineData("<Amt Ccy=\"EUR\">4.00</Amt>", "<Amt Ccy=\"EUR\">4,00</Amt>", "SGW-CAMT-VALUE")]
    [InlineData("<Amt Ccy=\"EUR\">4.00</Amt>", "<Amt Ccy=\"EUR\">4e0</Amt>", "SGW-CAMT-VALUE")]
    [InlineData("<Amt Ccy=\"EUR\">4.00</Amt>", "<Amt Ccy=\"EUR\">٤</Amt>", "SGW-CAMT-VALUE")]
    [InlineData("<Amt Ccy=\"EUR\">4.00</Amt>", "<Amt Ccy=\"EUR\">4 000</Amt>", "SGW-CAMT-VALUE")]
    [InlineData("<Amt Ccy=\"EUR\">4.00</Amt>", "<Amt Ccy=\"EUR\">99999999999999999999</Amt>", "SGW-CAMT-VALUE")]
    [InlineData("<Amt Ccy=\"EUR\">4.00</Amt>", "<Amt Ccy=\"EUR\">999999999999999999</Amt>", "SGW-BANK-AMOUNT-MAX")]
    [InlineData("<Amt Ccy=\"EUR\">4.00</Amt>", "<Amt Ccy=\"EUR\">4.001</Amt>", "SGW-BANK-AMOUNT-UNIT")]
    [InlineData("<Amt Ccy=\"EUR\">4.00</Amt>", "<Amt Ccy=\"EUR\">5.00</Amt>", "SGW-BANK-BALANCE")]
    [InlineData("<CdtDbtInd>DBIT</CdtDbtInd>", "<CdtDbtInd>CRDT</CdtDbtInd>", "SGW-BANK-BALANCE")]
    [InlineData("<CdtDbtInd>DBIT</CdtDbtInd>", "<CdtDbtInd>D</CdtDbtInd>", "SGW-CAMT-VALUE")]
    [InlineData("<CdtDbtInd>DBIT</CdtDbtInd>", "", "SGW-CAMT-MISSING")]
    [InlineData("<Sts><Cd>BOOK</Cd></Sts>", "", "SGW-CAMT-MISSING")]
    [InlineData("<Sts><Cd>BOOK</Cd></Sts>", "<Sts><Cd>HELD</Cd></Sts>", "SGW-CAMT-VALUE")]
    [InlineData("<Sts><Cd>BOOK</Cd></Sts>", "<Sts><Cd>PDNG</Cd></Sts>", "SGW-BANK-BALANCE")]
    [InlineData("<BookgDt><Dt>2026-03-12</Dt></BookgDt>", "", "SGW-CAMT-MISSING")]
    [InlineData("<BookgDt><Dt>2026-03-12</Dt></BookgDt>", "<BookgDt><Dt>2026-02-30</Dt></BookgDt>", "SGW-CAMT-VALUE")]
    [InlineData("<BookgDt><Dt>2026-03-12</Dt></BookgDt>", "<BookgDt><Dt>12/03/2026</Dt></BookgDt>", "SGW-CAMT-VALUE")]
    [InlineData("<BookgDt><Dt>2026-03-12</Dt></BookgDt>", "<BookgDt><Dt>0001-01-01</Dt></BookgDt>", "SGW-CAMT-VALUE")]
    [InlineData("<BookgDt><Dt>2026-03-12</Dt></BookgDt>", "<BookgDt><DtTm>2026-03-12T99:00:00</DtTm></BookgDt>",
        "SGW-CAMT-VALUE")]
    [InlineData("<Dt><Dt>2026-03-11</Dt></Dt>", "<Dt><Dt>2026-03-13</Dt></Dt>", "SGW-BANK-DATES")]
    [InlineData("<Dt><Dt>2026-03-11</Dt></Dt>", "", "SGW-CAMT-MISSING")]
    [InlineData("<Amt Ccy=\"EUR\">1000.00</Amt>", "<Amt Ccy=\"EUR\">1001.00</Amt>", "SGW-BANK-BALANCE")]
    [InlineData("<NbOfNtries>2</NbOfNtries>", "<NbOfNtries>3</NbOfNtries>", "SGW-CAMT-COUNT")]
    [InlineData("<NbOfNtries>2</NbOfNtries>", "<NbOfNtries>two</NbOfNtries>", "SGW-CAMT-COUNT")]
    [InlineData("<Sum>10</Sum>", "<Sum>11</Sum>", "SGW-CAMT-SUM")]
    [InlineData("<Sum>4.00</Sum>", "<Sum>4.01</Sum>", "SGW-CAMT-SUM")]
    public void What_is_wrong_is_found(string right, string wrong, string rule)
    {
        Text().ShouldContain(right);
        Readings.Read(Text().Replace(right, wrong)).Refused(rule);
    }

    [Fact]
    public void A_movement_that_is_left_out_is_noticed()
    {
        var text = Text();
        var entry = text.IndexOf("<Ntry>", StringComparison.Ordinal);
        var end = text.IndexOf("</Ntry>", StringComparison.Ordinal) + "</Ntry>".Length;
        Readings.Read(text.Remove(entry, end - entry)).Refused("SGW-BANK-BALANCE");
    }

    [Fact]
    public void A_message_without_a_statement_is_refused() =>
        Readings.Read(new CamtFile(8).ToString()).Refused("SGW-CAMT-NONE");

    [Fact]
    public void Openings_that_contradict_each_other_are_noticed()
    {
        var balances = CamtFile.Balance("OPBD", 1000) + CamtFile.Balance("PRCD", 999) + CamtFile.Balance("CLBD", 1005);
        Readings.Read(new CamtFile(8).Begin().Entry(5).End(balances).ToString()).Refused("SGW-CAMT-OPENINGS");
    }

    [Fact]
    public void A_page_of_several_is_told()
    {
        var text = Text().Replace("<Id>STMT-51</Id>",
            "<Id>STMT-51</Id><StmtPgntn><PgNb>1</PgNb><LastPgInd>false</LastPgInd></StmtPgntn>");
        Readings.Read(text).Only("SGW-CAMT-PAGE");
    }

    /// <summary>Banks tell the balances once, or those of each page, or all of them on every page.</summary>
    [Theory]
    [InlineData("OPBD 1000, ITBD 1005", "ITBD 1005, CLBD 1008")]
    [InlineData("OPBD 1000, CLBD 1005", "OPBD 1005, CLBD 1008")]
    [InlineData("OPBD 1000, CLBD 1008", "OPBD 1000, CLBD 1008")]
    public void Pages_of_one_message_are_one_statement(string first, string second)
    {
        var statement = Readings.Read(Pages(first, second, 2)).Only();
        (statement.Use, statement.Number, statement.Closing!.Amount.Value).ShouldBe((StatementUse.Book, 51, 1008m));
        statement.Lines.Select(line => (line.Number, line.Amount.Value)).ShouldBe([(1, 5m), (2, 3m)]);

        Readings.Read(Pages(first, second.Replace("CLBD 1008", "CLBD 1009"), 2)).Refused("SGW-BANK-BALANCE");
    }

    [Fact]
    public void A_page_that_lacks_its_neighbour_is_told_and_books_nothing()
    {
        var pages = Readings.Read(Pages("OPBD 1000, ITBD 1005", "ITBD 1005, CLBD 1008", 3)).Accepted(
            "SGW-CAMT-PAGE", "SGW-CAMT-NO-BALANCES", "SGW-CAMT-PAGE", "SGW-CAMT-NO-BALANCES");
        pages.Select(page => page.Use).ShouldBe([StatementUse.Review, StatementUse.Review]);
    }

    private static string Pages(string first, string second, int number)
    {
        var file = new CamtFile(8).Begin().Entry(5).End(Balances(first)).Begin().Entry(3).End(Balances(second));
        var parts = file.ToString().Split("<Id>STMT-51</Id>");
        return string.Concat(
            parts[0], Page(1, "false"), parts[1], Page(number, "true"), parts[2]);

        static string Page(int number, string isLast) =>
            $"<Id>STMT-51</Id><StmtPgntn><PgNb>{number}</PgNb><LastPgInd>{isLast}</LastPgInd></StmtPgntn>";

        static string Balances(string told) => string.Concat(told.Split(", ").Select(one => one.Split(' ')).Select(
            one => CamtFile.Balance(one[0], decimal.Parse(one[1], CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void A_statement_missing_inside_a_message_is_noticed() =>
        Readings.Read(new CamtFile(8).Begin(1, 1).Entry(2).End().Begin(3, 3).Entry(1).End().ToString())
            .Refused("SGW-BANK-GAP");
}
