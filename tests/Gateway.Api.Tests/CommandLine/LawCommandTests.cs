using System.CommandLine;
using System.Text.Json;
using Gateway.Api.CommandLine.Law;

namespace Gateway.Api.Tests.CommandLine;

/// <summary>The worked examples of the law, as a person asks for them.</summary>
public class LawCommandTests
{
    private const string Consumer =
        "costs --debtor consumer --amount 400.00 --due 2026-03-01 --first-reminder 2026-03-09 --channel mail "
        + "--on 2026-04-30 --lump-sum legal --reciprocal";

    private const string Supply =
        "costs --debtor consumer --amount 400.00 --channel post --postage 1.65 --regular-supply --reminder-cost 7.50 "
        + "--other-due 2026-01-01:2026-01-09 --other-due 2026-02-01:2026-02-09";

    [Theory]
    [InlineData("interest --debtor enterprise --amount 1000.00 --due 2025-01-31 --paid 2025-09-30", "interest=73.73")]
    [InlineData(
        "costs --debtor enterprise --amount 1000.00 --due 2025-01-31 --paid 2025-09-30", "fixedSum=40.00 total=113.73")]
    [InlineData("interest --debtor enterprise --amount 2500.00 --due 2023-12-15 --paid 2024-03-15", "interest=77.36")]
    [InlineData("interest --debtor enterprise --amount 10000.00 --due 2022-12-01 --paid 2023-08-31", "interest=790.27")]
    [InlineData("deadline --received 2026-03-03 --debtor public", "dueDate=2026-04-02")]
    [InlineData(
        "costs --debtor public --amount 4840.00 --received 2026-03-03 --paid 2026-05-20",
        "interest=66.83 additional=106.83")]
    public void Late_payment_by_enterprises_and_public_authorities(string line, string values) => Ask(line, values);

    [Theory]
    [InlineData("2.15", "10.5")]
    [InlineData("3.15", "11.5")]
    [InlineData("4.25", "12.5")]
    [InlineData("4.00", "12.0")]
    [InlineData("0.00", "8.0")]
    [InlineData("0.05", "8.5")]
    public void The_rate_that_follows_from_a_reference_rate(string reference, string rate) =>
        Ask($"rate --reference {reference} --on 2026-01-01", $"rate={rate}");

    [Theory]
    [InlineData("0.01", "20.00")]
    [InlineData("150", "20.00")]
    [InlineData("150.01", "30.00")]
    [InlineData("215", "36.50")]
    [InlineData("500", "65.00")]
    [InlineData("500.01", "65.00")]
    [InlineData("1000", "90.00")]
    [InlineData("10000", "540.00")]
    [InlineData("39200", "2000.00")]
    [InlineData("50000", "2000.00")]
    public void The_ceiling_of_a_consumers_lump_sum(string balance, string ceiling) =>
        Ask($"ceiling consumer --balance {balance} --on 2026-03-12", $"allowed={ceiling}");

    [Theory]
    [InlineData("2026-03-06", "mail", "2026-03-21")]
    [InlineData("2026-04-02", "post", "2026-04-22")]
    [InlineData("2026-05-13", "post", "2026-06-02")]
    [InlineData("2023-09-18", "post", "2023-10-05")]
    [InlineData("2026-12-23", "post", "2027-01-12")]
    public void The_wait_after_a_first_reminder(string sent, string channel, string from) =>
        Ask($"deadline --first-reminder {sent} --channel {channel}", $"chargeableFrom={from}");

    [Theory]
    [InlineData(Consumer + " --contract-rate legal", "interest=4.37 lumpSum=55.00 total=459.37")]
    [InlineData(Consumer + " --contract-rate legal --small-creditor", "interest=5.98")]
    [InlineData(Consumer + " --contract-rate legal --payment 2026-03-20:250.00", "lumpSum=20.00 principal=150.00")]
    [InlineData(Consumer + " --contract-rate 12", "interest=1.87")] // 4.5 %, the legal rate
    [InlineData(Supply + " --due 2026-03-01 --first-reminder 2026-03-09 --on 2026-04-30", "reminderCost=0.00")]
    [InlineData(
        Supply + " --other-due 2026-03-01:2026-03-09 --due 2026-04-01 --first-reminder 2026-04-09 --on 2026-05-31",
        "reminderCost=9.15")]
    [InlineData(
        Supply + " --other-due 2026-03-01:2026-03-09 --due 2026-12-31 --first-reminder 2027-01-09 --on 2027-02-28 "
            + "--contract-rate 5",
        "reminderCost=0.00",
        1)] // no rate of 2027 is loaded
    public void A_consumers_debt(string line, string values, int exit = 0) => Ask(line, values, exit);

    [Theory]
    [InlineData(
        "ceiling rci --principal 3000 --interest 260 --penalties 300 --fixed-sum 40 --on 2026-03-12",
        "ceiling=300.00 allowed=340.00")]
    [InlineData("ceiling rci --principal 4413.91 --on 2026-03-12", "ceiling=441.39")]
    [InlineData(
        "deadline --rci-summons 2026-03-02",
        "answerUntil=2026-04-02 plainRecordFrom=2026-04-10 laterRecordFrom=2026-04-11 recordFrom=2026-04-11")]
    [InlineData("deadline --rci-summons 2026-01-31", "plainAnswerUntil=2026-02-28 plainRecordFrom=2026-03-08")]
    [InlineData("deadline --rci-record 2026-04-14", "challengeUntil=2026-05-15")]
    [InlineData("deadline --summary-notice 2026-03-12", "payBy=2026-03-27 petitionBy=2026-04-11")]
    [InlineData("deadline --european-order 2026-03-12", "oppositionUntil=2026-04-11")]
    [InlineData("deadline --reorganisation 2026-03-12", "firstStayUntil=2026-07-12 longestStayUntil=2027-03-12")]
    [InlineData("deadline --debt-settlement 2026-03-12", "claimBy=2026-04-12")]
    [InlineData("deadline --collector-notice 2026-04-02 --channel post", "chargeableFrom=2026-04-22")]
    [InlineData(
        "deadline --bankruptcy 2026-06-15 --amount 1210 --vat 210",
        "claimBy=2026-07-15 claimLostAfter=2027-06-15 vatRefundFrom=2026-06-15 vatRefundUntil=2029-12-31 "
            + "vatRefund=210.00")]
    [InlineData(
        "deadline --bankruptcy 2026-06-15 --amount 1210 --vat 210 --paid 605 --dividend 121",
        "vatRefund=105.00 vatRepayment=21.00")]
    public void Legal_recovery(string line, string values) => Ask(line, values);

    [Theory]
    [InlineData("2027-02-01:lawyers-notice", "end=2028-02-01")]
    [InlineData("2027-02-20:lawyers-notice", "end=2027-03-10")]
    [InlineData("2027-02-01:own-letter", "end=2027-03-10 lastDayForNotice=2027-02-10")]
    public void The_prescription_of_goods_sold_to_a_consumer(string interruption, string values) =>
        Ask(
            $"prescription --claim goods-to-consumer --due 2026-03-10 --on 2026-11-21 --interruption {interruption}",
            values);

    [Fact]
    public void The_prescription_of_an_invoice_to_an_enterprise_is_not_shortened_by_a_notice() =>
        Ask(
            "prescription --claim general --due 2026-03-10 --on 2027-11-21 --interruption 2027-02-01:lawyers-notice",
            "end=2036-03-10");

    [Theory]
    [InlineData("rci --debtor public --amount 500", "SGW-CASE-PUBLIC-BODY")]
    [InlineData("rci --debtor consumer --amount 500", "SGW-CASE-CONSUMER")]
    [InlineData("rci --debtor enterprise --amount 500 --insolvency bankruptcy", "SGW-CASE-INSOLVENT")]
    [InlineData("rci --debtor enterprise --amount 500 --contested", "SGW-CASE-CONTESTED")]
    [InlineData(
        "summary-order --debtor consumer --amount 1900 --wait-end 2026-01-31 --writing", "SGW-CASE-SUMMARY-LIMIT")]
    public void A_way_to_a_title_that_is_closed(string line, string rule) =>
        RulesOf(Ask(
            $"procedure --due 2025-11-30 --on 2026-03-12 --registered --contractual --procedure {line}",
            "admissible=no",
            exit: 1)).ShouldBe([rule]);

    [Fact]
    public void A_way_to_a_title_that_is_open() =>
        Ask(
            "procedure --procedure summary-order --debtor enterprise --amount 1900 --due 2025-11-30 --on 2026-03-12 "
                + "--writing",
            "admissible=yes court=Enterprise");

    [Theory]
    [InlineData(
        "interest --debtor enterprise --amount 1000.00 --due 2026-05-31 --paid 2026-07-15", "SGW-CLAIM-MISSING")]
    [InlineData("deadline --first-reminder 2023-08-31 --channel mail", "SGW-LAW-MISSING")]
    [InlineData("rows --key commercial-rate --on 2026-07-01", "SGW-LAW-MISSING")]
    [InlineData(
        "interest --debtor consumer --amount 400.00 --due 2026-03-01 --on 2026-04-30", "SGW-CLAIM-FIRST-REMINDER")]
    [InlineData(
        "costs --debtor enterprise --country FR --amount 10 --due 2026-03-01 --on 2026-04-30", "SGW-CLAIM-ABROAD")]
    [InlineData("prescription --claim goods-to-consumer --due 2024-03-10 --on 2026-11-21", "SGW-PRESCRIBED")]
    public void What_is_refused_says_why_and_exits_with_1(string line, string rule) =>
        RulesOf(Ask(line, "", exit: 1)).ShouldContain(rule);

    [Fact]
    public void A_missing_row_is_named()
    {
        var (exit, text) = Run(
            "interest --debtor enterprise --amount 1000.00 --due 2026-05-31 --paid 2026-07-15 --language fr");
        exit.ShouldBe(1);
        text.ShouldContain("(commercial-rate)");
        text.ShouldContain("2026-07-01");
    }

    [Fact]
    public void A_sheet_is_printed_with_the_law_it_rests_on()
    {
        var (_, text) = Run(
            "interest --debtor enterprise --amount 1000.00 --due 2025-01-31 --paid 2025-09-30 --language nl");
        text.ShouldContain("van 2025-07-01 t.e.m. 2025-09-30: 92 d. aan 10.5 % op 1000.00 EUR");
        text.ShouldContain("wet van 2 augustus 2002");
        text.ShouldContain("niet nagekeken");
    }

    [Fact]
    public void The_rows_of_a_key_are_listed()
    {
        var json = Ask("rows --key civil-rate --on 2026-03-12", "count=12 unverified=12");
        json.GetProperty("rows").GetArrayLength().ShouldBe(12);
        Run("rows --on 2026-03-12").Output.ShouldContain("late-payment-fixed-sum@2013-03-16  40.00 EUR");
    }

    [Theory]
    [InlineData("interest --debtor enterprise --amount 1000.00")]
    [InlineData("interest --debtor enterprise --amount 1000.00 --due 2025-01-31 --received 2025-01-01")]
    [InlineData("interest --debtor consumer --amount 1000.00 --received 2025-01-01")]
    [InlineData("interest --debtor somebody --amount 1000.00 --due 2025-01-31")]
    [InlineData("interest --debtor enterprise --amount -1 --due 2025-01-31")]
    [InlineData("interest --debtor enterprise --amount 1,000.00 --due 2025-01-31")]
    [InlineData("interest --debtor enterprise --amount 1000.001 --due 2025-01-31")]
    [InlineData("interest --debtor enterprise --amount 9999999999999 --due 2025-01-31")]
    [InlineData("interest --debtor enterprise --amount 1000.00 --due 31/01/2025")]
    [InlineData("interest --debtor enterprise --amount 1000.00 --due 9999-12-31")]
    [InlineData("interest --debtor enterprise --amount 1000.00 --due 2025-01-31 --payment 2025-02-01")]
    [InlineData("interest --debtor consumer --amount 1000.00 --due 2025-01-31 --first-reminder 2025-02-10")]
    [InlineData("deadline")]
    [InlineData("deadline --rci-summons 2026-03-02 --bankruptcy 2026-03-02")]
    [InlineData("deadline --received 2026-03-02 --debtor consumer")]
    [InlineData("deadline --bankruptcy 2026-03-02 --amount 100 --vat 121")]
    [InlineData("prescription --claim goods --due 2026-03-10")]
    [InlineData("prescription --claim general --due 2026-03-10 --interruption 2027-02-01:shouting")]
    [InlineData("rows --key no-such-key")]
    public void What_is_not_understood_is_an_error_of_usage(string line) =>
        Parse(line).Errors.ShouldNotBeEmpty();

    [Fact]
    public async Task A_shell_sees_the_exit_codes()
    {
        string[] interest = ["law", "interest", "--debtor", "enterprise", "--amount", "1000.00", "--due", "2026-05-31"];
        (await GatewayProcess.RunAsync([.. interest, "--paid", "2026-06-30"])).ExitCode.ShouldBe(0);
        var refused = await GatewayProcess.RunAsync([.. interest, "--paid", "2026-07-15"]);
        refused.ExitCode.ShouldBe(1);
        refused.Output.ShouldContain("commercial-rate");
        (await GatewayProcess.RunAsync([.. interest, "--paid", "tomorrow"])).ExitCode.ShouldBe(2);
    }

    /// <summary>Runs a command with JSON and compares the values named; gives the whole answer.</summary>
    private static JsonElement Ask(string line, string values, int exit = 0)
    {
        var (code, output) = Run($"{line} --json");
        var json = JsonDocument.Parse(output).RootElement;
        foreach (var pair in values.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split('=')))
        {
            json.GetProperty(pair[0]).ToString().ShouldBe(pair[1], $"{pair[0]} of {line}");
        }

        code.ShouldBe(exit, output);
        return json;
    }

    private static (int Exit, string Output) Run(string line)
    {
        var parsed = Parse(line);
        parsed.Errors.Select(error => error.Message).ShouldBeEmpty();
        using var output = new StringWriter();
        var exit = parsed.Invoke(
            new InvocationConfiguration { Output = output, EnableDefaultExceptionHandler = false });
        return (exit, output.ToString());
    }

    private static ParseResult Parse(string line) =>
        new RootCommand { LawCommand.Create() }.Parse(["law", .. line.Split(' ')]);

    private static IEnumerable<string?> RulesOf(JsonElement json) =>
        json.GetProperty("blockers").EnumerateArray().Select(one => one.GetProperty("rule").GetString());
}
