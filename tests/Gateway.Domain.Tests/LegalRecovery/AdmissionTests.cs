using Gateway.Domain.Law;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Tests.LegalRecovery;

/// <summary>Which way a debt may go, and every reason why not.</summary>
public class AdmissionTests
{
    private static readonly DateOnly Day = Days.Day("2026-03-12");

    /// <summary>A debt that an RCI takes.</summary>
    private static readonly CaseFacts Clean = new()
    {
        Debtor = Debtor.Belgian(ClientKind.Company),
        Principal = Amount.Eur(1900m),
        DueDate = Days.Day("2025-11-30"),
        AreBothRegistered = true,
        IsContractual = true,
        HasDebtorsWriting = true,
        WaitEnd = Days.Day("2026-01-15"),
        PrescribedAfter = Days.Day("2035-11-30"),
    };

    public static TheoryData<string, Procedure, CaseFacts> Refused => new()
    {
        { "SGW-CASE-PUBLIC-BODY", Procedure.Rci, With(ClientKind.PublicBody) },
        { "SGW-CASE-CONSUMER", Procedure.Rci, With(ClientKind.PrivatePerson) },
        { "SGW-CASE-INSOLVENT", Procedure.Rci, Clean with { Insolvency = InsolvencyKind.Bankruptcy } },
        { "SGW-CASE-INSOLVENT", Procedure.Court, Clean with { Insolvency = InsolvencyKind.JudicialReorganisation } },
        { "SGW-CASE-DEATH", Procedure.Court, Clean with { IsDead = true } },
        { "SGW-CASE-DEATH", Procedure.Amicable, Clean with { IsDead = true } },
        { "SGW-CASE-PROMISED", Procedure.Amicable, Clean with { IsPromised = true } },
        { "SGW-CASE-MONEY", Procedure.Rci, Clean with { IsMoneyWaiting = true } },
        { "SGW-CASE-PLAN", Procedure.Court, Clean with { IsUnderPlan = true } },
        { "SGW-CASE-CONTESTED", Procedure.Rci, Clean with { IsContested = true } },
        { "SGW-CASE-CONTESTED", Procedure.SummaryOrder, Clean with { IsContested = true } },
        { "SGW-CASE-UNREGISTERED", Procedure.Rci, Clean with { AreBothRegistered = false } },
        { "SGW-CASE-NOT-CONTRACTUAL", Procedure.Rci, Clean with { IsContractual = false } },
        { "SGW-CASE-NOT-DUE", Procedure.Court, Clean with { DueDate = Day } },
        { "SGW-CASE-NOTHING-OWED", Procedure.Court, Clean with { Principal = Amount.Eur(0m) } },
        { "SGW-CASE-PRESCRIBED", Procedure.Court, Clean with { PrescribedAfter = Day.AddDays(-1) } },
        { "SGW-CASE-SUMMARY-LIMIT", Procedure.SummaryOrder, With(ClientKind.PrivatePerson) },
        { "SGW-CASE-SUMMARY-LIMIT", Procedure.SummaryOrder, With(ClientKind.PublicBody) },
        { "SGW-CASE-NO-WRITING", Procedure.SummaryOrder, Clean with { HasDebtorsWriting = false } },
        { "SGW-CASE-WAIT", Procedure.Court, With(ClientKind.PrivatePerson) with { WaitEnd = null } },
        { "SGW-CASE-WAIT", Procedure.Court, With(ClientKind.PrivatePerson) with { WaitEnd = Day } },
        { "SGW-CASE-NOT-IN-BELGIUM", Procedure.SummaryOrder, In("FR") },
        { "SGW-CASE-NOT-CROSS-BORDER", Procedure.EuropeanOrder, Clean },
        { "SGW-CASE-NOT-IN-UNION", Procedure.EuropeanOrder, In("CH") },
        { "SGW-CASE-NOT-IN-UNION", Procedure.EuropeanSmallClaims, In("DK") },
        {
            "SGW-CASE-CONSUMER-ABROAD",
            Procedure.EuropeanOrder,
            Clean with { Debtor = new(ClientKind.PrivatePerson, Country.Parse("FR")) }
        },
        {
            "SGW-CASE-SMALL-CLAIMS-LIMIT",
            Procedure.EuropeanSmallClaims,
            In("FR") with { Principal = Amount.Eur(5000.01m) }
        },
        { "SGW-CASE-NOT-BANKRUPT", Procedure.BankruptcyClaim, Clean },
    };

    public static TheoryData<Procedure, CaseFacts> Taken => new()
    {
        { Procedure.Rci, Clean },
        { Procedure.SummaryOrder, Clean }, // before the enterprise court there is no limit
        { Procedure.SummaryOrder, With(ClientKind.PrivatePerson) with { Principal = Amount.Eur(1860m) } },
        { Procedure.Court, Clean with { IsContested = true, AreBothRegistered = false } },
        { Procedure.EuropeanOrder, In("FR") },
        { Procedure.EuropeanSmallClaims, In("FR") with { Principal = Amount.Eur(5000m), IsContested = true } },
        { Procedure.BankruptcyClaim, Clean with { Insolvency = InsolvencyKind.Bankruptcy, DueDate = Day } },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_debt_is_refused_for_one_reason(string rule, Procedure procedure, CaseFacts facts) =>
        Check(procedure, facts).Reasons.Select(reason => reason.Rule).ShouldBe([rule]);

    [Theory]
    [MemberData(nameof(Taken))]
    public void A_debt_is_taken(Procedure procedure, CaseFacts facts) =>
        Check(procedure, facts).IsAdmissible.ShouldBeTrue();

    [Fact]
    public void All_reasons_are_told_at_once() =>
        Check(
            Procedure.Rci,
            With(ClientKind.PrivatePerson) with { IsContested = true, Insolvency = InsolvencyKind.Bankruptcy })
            .Reasons.Select(reason => reason.Rule)
            .ShouldBe(["SGW-CASE-INSOLVENT", "SGW-CASE-CONTESTED", "SGW-CASE-CONSUMER"]);

    [Fact]
    public void What_is_not_known_speaks_against_an_RCI()
    {
        var unknown = new CaseFacts
        {
            Debtor = Debtor.Belgian(ClientKind.Company),
            Principal = Amount.Eur(100m),
            DueDate = Days.Day("2025-11-30"),
        };
        Check(Procedure.Rci, unknown).Reasons.Select(reason => reason.Rule)
            .ShouldBe(["SGW-CASE-UNREGISTERED", "SGW-CASE-NOT-CONTRACTUAL"]);
    }

    [Theory]
    [InlineData(ClientKind.Company, 100_000, Court.Enterprise)]
    [InlineData(ClientKind.PrivatePerson, 5_000, Court.JusticeOfThePeace)]
    [InlineData(ClientKind.PrivatePerson, 5_000.01, Court.FirstInstance)]
    [InlineData(ClientKind.PublicBody, 100, Court.JusticeOfThePeace)]
    public void The_competent_court_is_told(ClientKind kind, double principal, Court court) =>
        Check(Procedure.Court, With(kind) with { Principal = Amount.Eur((decimal)principal) }).Court.ShouldBe(court);

    [Fact]
    public void Every_reason_is_a_sentence_in_each_language() =>
        AdmissionRuleSentences().ShouldAllBe(sentence => sentence.EndsWith('.'));

    private static IEnumerable<string> AdmissionRuleSentences() =>
        Refused.SelectMany(row => Check(row.Data.Item2, row.Data.Item3).Reasons)
            .SelectMany(reason => Enum.GetValues<Gateway.Domain.Languages.Language>().Select(reason.Message.In));

    private static CaseFacts With(ClientKind kind) => Clean with { Debtor = Debtor.Belgian(kind) };

    private static CaseFacts In(string country) =>
        Clean with { Debtor = new(ClientKind.Company, Country.Parse(country)) };

    private static Admission Check(Procedure procedure, CaseFacts facts) =>
        Admission.Check(LawBook.Belgian, procedure, facts, Day).Given();
}
