using System.ComponentModel.DataAnnotations;
using Gateway.Domain.Dunning;
using Gateway.Domain.Law;
using Gateway.Domain.Money;

namespace Gateway.Recovery.Dunning;

/// <summary>How clients are reminded. Section <c>Dunning</c>.</summary>
public sealed class DunningOptions
{
    public const string Section = "Dunning";

    /// <summary>For a gateway without bank statements: the day up to which somebody vouches for the bank.</summary>
    /// <value>None: nobody is reminded before the bank is known.</value>
    public DateOnly? BankTrustedUntil { get; set; }

    /// <summary>Calendar days between two notices to one client.</summary>
    /// <value>7.</value>
    [Range(1, 365)]
    public int GapDays { get; set; } = 7;

    /// <summary>How many working days old the bank may be.</summary>
    /// <value>1: yesterday's statements.</value>
    [Range(0, 10)]
    public int BankAgeWorkingDaysMax { get; set; } = 1;

    /// <summary>Working days that a transfer made on the due date is given to arrive.</summary>
    /// <value>2.</value>
    [Range(0, 10)]
    public int TransitWorkingDays { get; set; } = 2;

    /// <summary>
    /// For how many working days money that waits for a person to say what it pays keeps notices away about what it may
    /// pay.
    /// </summary>
    /// <value>5: a week in which somebody looks at the queue. 0: it keeps none away.</value>
    [Range(0, 30)]
    public int QueueWorkingDaysMax { get; set; } = 5;

    /// <summary>What is owed less than this is not reminded.</summary>
    /// <value>5.00.</value>
    [Range(0, 1000)]
    public decimal SmallestOwed { get; set; } = 5m;

    /// <summary>What the general terms ask as a lump sum.</summary>
    /// <value>None: nothing is asked by contract.</value>
    public LumpSumChoice LumpSum { get; set; }

    /// <summary>What the general terms ask as interest.</summary>
    /// <value>None: the law alone.</value>
    public InterestChoice Interest { get; set; }

    /// <summary>Whether the general terms bind the cooperative to the same (CEL art. VI.83, 17°).</summary>
    /// <value>False: no lump sum is asked of a consumer.</value>
    public bool IsReciprocal { get; set; }

    /// <summary>Whether the general terms choose Belgian law.</summary>
    /// <value>False: nothing is asked on top abroad.</value>
    public bool IsUnderBelgianLaw { get; set; }

    /// <summary>Whether the creditor is a small or medium enterprise (CEL art. XIX.4).</summary>
    /// <value>False: interest of consumers begins later.</value>
    public bool IsCreditorSmall { get; set; }

    /// <summary>Whether a formal notice goes by registered post, which a person brings.</summary>
    /// <value>False: it goes as reminders do. The law wants no registered post, and it interrupts nothing.</value>
    public bool FormalNoticeByRegisteredPost { get; set; }

    /// <summary>Whether a client with a mail address gets a copy by mail of what goes by registered post.</summary>
    /// <value>False. The copy is a courtesy: terms run from the letter, and the letter alone is proof.</value>
    public bool MailCopies { get; set; }

    /// <summary>Whether consumers are supplied regularly: then reminders may cost (CEL art. XIX.2).</summary>
    /// <value>False: each debt of a consumer is one of its own, and its reminders cost nothing.</value>
    public bool IsRegularSupply { get; set; }

    /// <summary>What the general terms ask for a reminder of a regular supply, postage apart, in euro.</summary>
    /// <value>0: nothing. Three due dates a year are free, and more than the law allows is asked of nobody.</value>
    [Range(0, 100)]
    public decimal ReminderCost { get; set; }

    /// <summary>The stamp of a letter, in euro.</summary>
    /// <value>0: no postage is ever charged on.</value>
    [Range(0, 100)]
    public decimal Postage { get; set; }

    /// <summary>How many months before its end a claim is told to be near prescription.</summary>
    /// <value>6: time for a lawyer to look at it and to write.</value>
    [Range(1, 36)]
    public int PrescriptionWarningMonths { get; set; } = 6;

    /// <summary>
    /// Whether clients who pay on time again get back, as credit, what they paid for having been late.
    /// </summary>
    /// <value>False.</value>
    public bool ReturnSurcharges { get; set; }

    /// <summary>How many invoices in a row they must have paid by their due dates for that.</summary>
    /// <value>5.</value>
    [Range(1, 100)]
    public int OnTimeInvoicesForReturn { get; set; } = 5;

    /// <summary>
    /// How many working days a letter for the post, or a call, may wait for a person. A first reminder to a consumer
    /// names a day that is still lawful when it is posted that late, and later it may not leave.
    /// </summary>
    /// <value>2; then client service is told, once.</value>
    [Range(1, 30)]
    public int TaskWorkingDaysMax { get; set; } = 2;

    /// <summary>How many clients of a run are issued in one transaction.</summary>
    /// <value>50: what a node that dies had begun is little, and the database works in gulps.</value>
    [Range(1, 1000)]
    public int ClientsAtOnce { get; set; } = 50;

    public DunningPolicy Policy => new()
    {
        GapDays = GapDays,
        BankAgeWorkingDaysMax = BankAgeWorkingDaysMax,
        TransitWorkingDays = TransitWorkingDays,
        QueueWorkingDaysMax = QueueWorkingDaysMax,
        SmallestOwed = SmallestOwed,
        TaskWorkingDaysMax = TaskWorkingDaysMax,
    };

    public ContractTerms Contract => new()
    {
        Interest = Interest == InterestChoice.LegalRate ? new InterestClause.LegalRate() : null,
        LumpSum = LumpSum == LumpSumChoice.LegalMaximum ? new LumpSumClause.LegalMaximum() : null,
        IsReciprocal = IsReciprocal,
        IsRegularSupply = IsRegularSupply,
        ReminderCost = ReminderCost > 0 ? Amount.Eur(ReminderCost) : null,
        IsUnderBelgianLaw = IsUnderBelgianLaw,
    };

    /// <summary>What a letter by this channel costs to send.</summary>
    public Amount PostageOf(NoticeChannel channel) =>
        Amount.Eur(channel is NoticeChannel.Post or NoticeChannel.Registered ? Postage : 0);
}
