using Gateway.Domain.Banking;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Recovery.Banking.Matching;
using static Gateway.Recovery.Tests.Banking.Matching.MatchSamples;

namespace Gateway.Recovery.Tests.Banking.Matching;

/// <summary>Who names a case pays the case, and not the invoices that the same text names.</summary>
public class CaseTransferTests
{
    private static readonly OpenCase Case = new()
    {
        Id = new RecoveryCaseId(Guid.Parse("0199a1b2-0000-7000-8000-000000000001")),
        Number = "D2026-000042",
        PartnerName = "Étude Leroy SRL",
        Owed = Amount.Eur(1000m),
        Reported = Amount.Eur(0),
    };

    private static readonly OpenItem Invoice = new()
    {
        Id = new ReceivableId(Guid.Parse("0199a1b2-0000-7000-8000-000000000002")),
        ClientId = new ClientId(Guid.Parse("0199a1b2-0000-7000-8000-000000000003")),
        ClientName = "Client",
        Number = "F2026-000042",
        PaymentReference = "+++202/6000/04236+++",
        Open = Amount.Eur(1000m),
        DueDate = new DateOnly(2026, 1, 31),
    };

    [Theory]
    [InlineData("Dossier D2026-000042 Client", "D2026-000042")]
    [InlineData("d2026/42", "D2026-000042")]
    [InlineData("D 2026 000042", "D2026-000042")]
    [InlineData("D2026000042 +++202/6000/04236+++", "D2026-000042")]
    [InlineData("D2026-000042 D2026-42 D2026-000043", "D2026-000042 D2026-000043")]
    [InlineData("F2026-000042", "")]
    [InlineData("AD2026-000042", "")]
    [InlineData("D2026-0000421234567890", "")]
    public void A_number_is_read_as_partners_type_it(string text, string numbers) =>
        string.Join(' ', CaseTexts.NumbersIn(text)).ShouldBe(numbers);

    [Fact]
    public void The_case_goes_before_the_invoice_that_the_text_names_too()
    {
        var outcome = Decide(Case, 500m, "F2026-000042 D2026-000042 +++202/6000/04236+++", "Huissier X");
        outcome.ShouldBe(new MatchOutcome.OfCase(Case, IsSure: false));
    }

    [Fact]
    public void Sure_is_the_partner_itself_as_far_as_it_is_owed() =>
        (Sure(Case, 500m, "ETUDE LEROY"), Sure(Case, 1000.01m, "ETUDE LEROY"), Sure(Case, 500m, "ETUDE LEROUX"))
            .ShouldBe((true, false, false));

    [Fact]
    public void Sure_is_to_the_cent_what_the_partner_had_told_and_sends_itself()
    {
        var told = Case with { Reported = Amount.Eur(500m) };
        (Sure(told, 500m, "NOTARY"), Sure(told, 499.99m, "ETUDE LEROY"), Sure(told, 700m, "ETUDE LEROY"))
            .ShouldBe((false, false, false), "a debtor pays its next instalment straight to us");
        Sure(told, 500m, "ETUDE LEROY").ShouldBeTrue();
    }

    [Fact]
    public void Of_two_cases_of_another_currency_and_of_money_that_goes_out_nothing_is_sure()
    {
        var other = Case with { Number = "D2026-000043" };
        Decide([Case, other], Line(500m, "D2026-000042 D2026-000043", name: "ETUDE LEROY"))
            .ShouldBeOfType<MatchOutcome.Queued>();
        var dollars = Line(500m, "D2026-000042", name: "ETUDE LEROY") with
        {
            Amount = new Amount(500m, Currency.Parse("USD")),
        };
        Decide([Case], dollars).ShouldBe(new MatchOutcome.OfCase(Case, IsSure: false));
        Decide([Case], Line(-500m, "D2026-000042", name: "ETUDE LEROY")).ShouldBeOfType<MatchOutcome.NotFromClients>();
    }

    [Fact]
    public void A_number_of_no_case_leaves_the_invoice_to_be_found() =>
        Decide(Case, 1000m, "D2026-000099 +++202/6000/04236+++", "X").ShouldBeOfType<MatchOutcome.Matched>();

    private static bool Sure(OpenCase one, decimal amount, string payer) =>
        Decide(one, amount, "D2026-000042", payer) is MatchOutcome.OfCase { IsSure: true };

    private static MatchOutcome Decide(OpenCase one, decimal amount, string text, string payer) =>
        Decide([one], Line(amount, text, name: payer));

    private static MatchOutcome Decide(IReadOnlyList<OpenCase> cases, StatementLine line) => MatchMovements
        .With(new OpenItems([Invoice], [], [], cases), EarlierPayments.None, [line]).Single().Outcome;
}
