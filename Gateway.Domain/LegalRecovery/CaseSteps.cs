using System.Collections.Frozen;

namespace Gateway.Domain.LegalRecovery;

/// <summary>The procedures as tables: from where, by what, to where. What no row says cannot happen.</summary>
public static class CaseSteps
{
    private static readonly CaseState[] Ends =
        [CaseState.Paid, CaseState.Withdrawn, CaseState.Returned, CaseState.Lost, CaseState.Closed];

    private static readonly FrozenDictionary<Procedure, CaseStep[]> Table = new Dictionary<Procedure, CaseStep[]>
    {
        [Procedure.Amicable] = [.. Partner, .. Asked, .. Plan(CaseState.HandedOver), .. Settled],
        [Procedure.Rci] = Rci,
        [Procedure.SummaryOrder] = SummaryOrder,
        [Procedure.Court] = Court,
        [Procedure.EuropeanOrder] = EuropeanOrder,
        [Procedure.EuropeanSmallClaims] = SmallClaims,
        [Procedure.BankruptcyClaim] = Bankruptcy,
        [Procedure.Reorganisation] = Reorganisation,
        [Procedure.DebtSettlement] = DebtSettlement,
    }.ToFrozenDictionary();

    private static CaseStep[] Partner =>
    [
        new(CaseState.Prepared, CaseAct.HandedOver, CaseState.HandedOver),
        new(CaseState.HandedOver, CaseAct.Returned, CaseState.Returned),
    ];

    /// <summary>The notice of who recovers, which gives a consumer days of its own.</summary>
    private static CaseStep[] Asked => [new(CaseState.HandedOver, CaseAct.NoticeSent, CaseState.HandedOver)];

    private static CaseStep[] Settled =>
    [
        new(CaseState.HandedOver, CaseAct.Contested, CaseState.Contested),
        new(CaseState.Contested, CaseAct.ContestSettled, CaseState.HandedOver),
        new(CaseState.Contested, CaseAct.Returned, CaseState.Returned),
    ];

    /// <summary>A title is served, may be stood against, and is executed.</summary>
    private static CaseStep[] Title =>
    [
        new(CaseState.Titled, CaseAct.TitleServed, CaseState.Served),
        new(CaseState.Served, CaseAct.Opposed, CaseState.Challenged),
        new(CaseState.Challenged, CaseAct.OppositionDismissed, CaseState.Served),
        new(CaseState.Challenged, CaseAct.OppositionUpheld, CaseState.Lost),
        new(CaseState.Served, CaseAct.Executed, CaseState.Execution),
        new(CaseState.Execution, CaseAct.Returned, CaseState.Returned),
        .. Plan(CaseState.Served),
        .. Plan(CaseState.Execution),
    ];

    /// <summary>JC art. 1394/20 to 1394/27: who contests in time ends it, who asks for a plan suspends it.</summary>
    private static CaseStep[] Rci =>
    [
        .. Partner,
        new(CaseState.HandedOver, CaseAct.SummonsServed, CaseState.Summoned),
        .. Plan(CaseState.Summoned),
        new(CaseState.Summoned, CaseAct.Contested, CaseState.Contested),
        new(CaseState.Contested, CaseAct.Returned, CaseState.Returned),
        new(CaseState.Summoned, CaseAct.RecordDrawn, CaseState.Uncontested),
        new(CaseState.Uncontested, CaseAct.DeclaredEnforceable, CaseState.Titled),
        .. Title,
    ];

    /// <summary>JC art. 1338 to 1344.</summary>
    private static CaseStep[] SummaryOrder =>
    [
        .. Partner,
        new(CaseState.HandedOver, CaseAct.NoticeSent, CaseState.Summoned),
        .. Plan(CaseState.Summoned),
        new(CaseState.Summoned, CaseAct.Contested, CaseState.Contested),
        new(CaseState.Contested, CaseAct.Returned, CaseState.Returned),
        new(CaseState.Summoned, CaseAct.PetitionFiled, CaseState.Pending),
        .. Judged,
        .. Title,
    ];

    private static CaseStep[] Court =>
    [
        .. Partner,
        new(CaseState.HandedOver, CaseAct.WritServed, CaseState.Pending),
        .. Plan(CaseState.Pending),
        .. Judged,
        .. Title,
    ];

    /// <summary>Opposition needs no reasons, and ends it before the courts of the Regulation (art. 16, 17).</summary>
    private static CaseStep[] EuropeanOrder =>
    [
        .. Partner,
        new(CaseState.Prepared, CaseAct.PetitionFiled, CaseState.Pending),
        new(CaseState.HandedOver, CaseAct.PetitionFiled, CaseState.Pending),
        .. Judged,
        new(CaseState.Titled, CaseAct.TitleServed, CaseState.Served),
        new(CaseState.Served, CaseAct.Opposed, CaseState.Contested),
        new(CaseState.Contested, CaseAct.Returned, CaseState.Returned),
        new(CaseState.Served, CaseAct.Executed, CaseState.Execution),
        new(CaseState.Execution, CaseAct.Returned, CaseState.Returned),
        .. Plan(CaseState.Execution),
    ];

    private static CaseStep[] SmallClaims =>
    [
        .. Partner,
        new(CaseState.Prepared, CaseAct.PetitionFiled, CaseState.Pending),
        new(CaseState.HandedOver, CaseAct.PetitionFiled, CaseState.Pending),
        .. Judged,
        .. Title,
    ];

    private static CaseStep[] Judged =>
    [
        new(CaseState.Pending, CaseAct.TitleGiven, CaseState.Titled),
        new(CaseState.Pending, CaseAct.Refused, CaseState.Lost),
    ];

    /// <summary>The claim in RegSol; nobody proceeds alone.</summary>
    private static CaseStep[] Bankruptcy =>
    [
        .. Filing,
        new(CaseState.Accepted, CaseAct.DividendReceived, CaseState.Accepted),
    ];

    /// <summary>CEL Book XX: claims from before the opening wait, then follow the plan of the court.</summary>
    private static CaseStep[] Reorganisation =>
    [
        new(CaseState.Prepared, CaseAct.StayOpened, CaseState.Stayed),
        new(CaseState.Stayed, CaseAct.StayExtended, CaseState.Stayed),
        new(CaseState.Stayed, CaseAct.StayEnded, CaseState.Returned),
        new(CaseState.Stayed, CaseAct.PlanHomologated, CaseState.Instalments),
        new(CaseState.Instalments, CaseAct.DividendReceived, CaseState.Instalments),
        new(CaseState.Instalments, CaseAct.PlanBroken, CaseState.Returned),
        new(CaseState.Instalments, CaseAct.CollectiveClosed, CaseState.Closed),
    ];

    /// <summary>JC art. 1675/2 and following.</summary>
    private static CaseStep[] DebtSettlement =>
    [
        new(CaseState.Prepared, CaseAct.MediatorReminded, CaseState.Prepared),
        .. Filing,
        new(CaseState.Accepted, CaseAct.PlanHomologated, CaseState.Instalments),
        new(CaseState.Instalments, CaseAct.DividendReceived, CaseState.Instalments),
        new(CaseState.Instalments, CaseAct.PlanBroken, CaseState.Returned),
        new(CaseState.Instalments, CaseAct.CollectiveClosed, CaseState.Closed),
    ];

    private static CaseStep[] Filing =>
    [
        new(CaseState.Prepared, CaseAct.ClaimFiled, CaseState.Filed),
        new(CaseState.Filed, CaseAct.ClaimAccepted, CaseState.Accepted),
        new(CaseState.Filed, CaseAct.ClaimDisputed, CaseState.Disputed),
        new(CaseState.Disputed, CaseAct.ClaimAccepted, CaseState.Accepted),
        new(CaseState.Disputed, CaseAct.ClaimRejected, CaseState.Lost),
        new(CaseState.Filed, CaseAct.CollectiveClosed, CaseState.Closed),
        new(CaseState.Disputed, CaseAct.CollectiveClosed, CaseState.Closed),
        new(CaseState.Accepted, CaseAct.CollectiveClosed, CaseState.Closed),
    ];

    /// <summary>What may happen while a case is still in the house; anything else is its leaving.</summary>
    public static IReadOnlyList<CaseAct> BeforeLeaving { get; } =
    [
        CaseAct.CostAdded, CaseAct.Paid, CaseAct.Withdrawn, CaseAct.DebtorInsolvent, CaseAct.InsolvencyLifted,
        CaseAct.DebtorDied, CaseAct.DebtDisputed, CaseAct.HoldLifted, CaseAct.MediatorReminded,
    ];

    /// <summary>What is noted of a client or its debt: its cases learn it from there, and nobody tells one alone.
    /// </summary>
    public static IReadOnlyList<CaseAct> OfTheClient { get; } =
        [CaseAct.DebtorInsolvent, CaseAct.DebtorDied, CaseAct.DebtDisputed, CaseAct.HoldLifted];

    /// <summary>What ends what was told; null where nothing does.</summary>
    public static CaseAct? LiftOf(CaseAct told) => told switch
    {
        CaseAct.DebtorInsolvent => CaseAct.InsolvencyLifted,
        CaseAct.DebtorDied or CaseAct.DebtDisputed => CaseAct.HoldLifted,
        _ => null,
    };

    /// <summary>
    /// Whether a title stands no more by it: a judge took it back, or it was a European order, which opposition alone
    /// ends (Regulation (EC) 1896/2006 art. 17).
    /// </summary>
    public static bool IsFallOfTitle(Procedure procedure, CaseAct act) =>
        act == CaseAct.OppositionUpheld || (act == CaseAct.Opposed && procedure == Procedure.EuropeanOrder);

    /// <summary>Whether somebody proceeds against the debtor by it, which nobody does for a debt that is paid.
    /// </summary>
    public static bool WantsDebt(CaseAct act) => act == CaseAct.TitleServed || CaseGuards.Alone.Contains(act);

    /// <summary>Whether all creditors are paid together in it, and nobody proceeds alone.</summary>
    public static bool IsCollective(Procedure procedure) => JudgmentOf(procedure) is not null;

    /// <summary>The judgment by which such a procedure is opened; null for a way that one creditor goes alone.
    /// </summary>
    public static InsolvencyKind? JudgmentOf(Procedure procedure) => procedure switch
    {
        Procedure.BankruptcyClaim => InsolvencyKind.Bankruptcy,
        Procedure.Reorganisation => InsolvencyKind.JudicialReorganisation,
        Procedure.DebtSettlement => InsolvencyKind.CollectiveDebtSettlement,
        _ => null,
    };

    public static bool IsEnd(CaseState state) => Ends.Contains(state);

    /// <summary>Where an act leads; null where it cannot happen.</summary>
    public static CaseState? After(Procedure procedure, CaseState from, CaseAct act) => act switch
    {
        _ when IsEnd(from) => null,
        CaseAct.Paid => CaseState.Paid,
        CaseAct.Withdrawn => CaseState.Withdrawn,
        CaseAct.CostAdded or CaseAct.DebtorDied or CaseAct.DebtDisputed or CaseAct.HoldLifted => from,
        CaseAct.DebtorInsolvent or CaseAct.InsolvencyLifted => IsCollective(procedure) ? null : from,
        CaseAct.PaymentReceived or CaseAct.Reported => from == CaseState.Prepared ? null : from,
        _ => Table[procedure].FirstOrDefault(step => step.From == from && step.Act == act)?.To,
    };

    /// <summary>While instalments are paid all waits; when they are not, it goes on from where it stood.</summary>
    private static CaseStep[] Plan(CaseState at) => [new(at, CaseAct.PlanAgreed, CaseState.Instalments)];
}
