using Gateway.Domain.Findings;
using Gateway.Domain.Languages;

namespace Gateway.Domain.Dunning;

/// <summary>What makes a ladder impossible or unlawful; asked before one is saved.</summary>
public static class LadderRules
{
    private const int StepsMax = 20;
    private const int DaysMax = 3_650;
    private const int CountMax = 1_000;

    private static readonly Sentence Empty = new(
        "Une échelle a de 1 à {0} étapes.", "Een ladder heeft 1 tot {0} stappen.",
        "Eine Mahnleiter hat 1 bis {0} Stufen.", "A ladder has 1 to {0} steps.");

    private static readonly Sentence Twice = new(
        "L'étape « {0} » existe deux fois.", "De stap “{0}” bestaat twee keer.",
        "Die Stufe „{0}“ gibt es zweimal.", "The step \"{0}\" exists twice.");

    private static readonly Sentence Days = new(
        "L'étape « {0} » attend un nombre de jours impossible.", "De stap “{0}” wacht een onmogelijk aantal dagen.",
        "Die Stufe „{0}“ wartet eine unmögliche Zahl von Tagen.",
        "The step \"{0}\" waits an impossible number of days.");

    private static readonly Sentence Count = new(
        "L'étape « {0} » compte un nombre impossible.", "De stap “{0}” telt een onmogelijk aantal.",
        "Die Stufe „{0}“ zählt eine unmögliche Zahl.", "The step \"{0}\" counts an impossible number.");

    private static readonly Sentence Channel = new(
        "L'étape « {0} » attend un canal qu'aucun client n'a : par e-mail ou par la poste.",
        "De stap “{0}” verwacht een kanaal dat geen klant heeft: per e-mail of per post.",
        "Die Stufe „{0}“ erwartet einen Kanal, den kein Kunde hat: per E-Mail oder per Post.",
        "The step \"{0}\" waits for a channel that no client has: by mail or by post.");

    private static readonly Sentence Order = new(
        "L'étape « {0} » doit attendre une étape plus douce.", "De stap “{0}” moet op een mildere stap wachten.",
        "Die Stufe „{0}“ muss auf eine mildere Stufe warten.", "The step \"{0}\" must wait for a milder step.");

    private static readonly Sentence NotLate = new(
        "L'étape « {0} » doit attendre au moins un jour de retard.", "De stap “{0}” moet minstens één dag wachten.",
        "Die Stufe „{0}“ muss mindestens einen Tag Verzug abwarten.", "The step \"{0}\" must wait for a day of delay.");

    private static readonly Sentence Notice = new(
        "L'étape « {0} » doit attendre la fin des {1} jours que donne la mise en demeure.",
        "De stap “{0}” moet wachten tot de {1} dagen van de ingebrekestelling om zijn.",
        "Die Stufe „{0}“ muss das Ende der {1} Tage abwarten, die die Mahnung mit Fristsetzung gibt.",
        "The step \"{0}\" must wait for the end of the {1} days that the formal notice gives.");

    private static readonly Sentence Free = new(
        "Le premier pas vers un consommateur est un rappel gratuit (art. XIX.2 CDE).",
        "De eerste stap naar een consument is een gratis herinnering (art. XIX.2 WER).",
        "Der erste Schritt gegenüber einem Verbraucher ist eine kostenlose Mahnung (Art. XIX.2 WGB).",
        "The first step towards a consumer is a free reminder (CEL art. XIX.2).");

    private static readonly Sentence Wait = new(
        "L'étape « {0} » doit attendre la fin du délai du premier rappel (art. XIX.2 CDE).",
        "De stap “{0}” moet wachten tot de termijn van de eerste herinnering om is (art. XIX.2 WER).",
        "Die Stufe „{0}“ muss das Ende der Frist der ersten Mahnung abwarten (Art. XIX.2 WGB).",
        "The step \"{0}\" must wait for the end of the wait after the first reminder (CEL art. XIX.2).");

    /// <param name="ladder">The ladder.</param>
    /// <param name="isForConsumers">Whether consumers may be put on it.</param>
    public static IReadOnlyList<Finding> Check(Ladder ladder, bool isForConsumers)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        var findings = new List<Finding>();
        Report(ladder.Steps.Count is 0 or > StepsMax, "SGW-LADDER-STEPS", Empty.With(StepsMax));
        foreach (var (index, step) in ladder.Steps.Index())
        {
            var milder = ladder.Steps.Take(index).Select(one => one.Code).ToList();
            Report(milder.Contains(step.Code), "SGW-LADDER-TWICE", Twice.With(step.Code));
            Report(step.When.Any(HasImpossibleDays), "SGW-LADDER-DAYS", Days.With(step.Code));
            Report(step.When.Any(HasImpossibleCount), "SGW-LADDER-COUNT", Count.With(step.Code));
            Report(
                step.When.Any(one => one is StepCondition.ReachedBy
                {
                    Channel: not (NoticeChannel.Mail or NoticeChannel.Post),
                }),
                "SGW-LADDER-CHANNEL",
                Channel.With(step.Code));
            Report(
                step.When.OfType<StepCondition.DaysAfter>().Any(after => !milder.Contains(after.Step))
                || (index > 0 && !step.When.OfType<StepCondition.DaysAfter>().Any()),
                "SGW-LADDER-ORDER",
                Order.With(step.Code));
            Report(
                index == 0 && !step.When.OfType<StepCondition.DaysLate>().Any(late => late.Days > 0),
                "SGW-LADDER-NOT-LATE",
                NotLate.With(step.Code));
            Report(
                step.Act == StepAct.Recovery && !WaitsForNotice(ladder.Steps.Take(index), step),
                "SGW-LADDER-NOTICE",
                Notice.With(step.Code, Ladders.NoticeDays));
            if (isForConsumers)
            {
                Report(
                    index == 0 && (step.Act != StepAct.Reminder || step.AsksForMore), "SGW-LADDER-FREE", Free);
                Report(
                    index > 0 && !step.When.OfType<StepCondition.WaitIsOver>().Any(),
                    "SGW-LADDER-WAIT",
                    Wait.With(step.Code));
            }
        }

        return findings;

        void Report(bool isWrong, string rule, Sentence message)
        {
            if (isWrong)
            {
                findings.Add(Finding.Fatal(rule, pointer: null, message));
            }
        }
    }

    /// <summary>Whether a step comes after the days that the formal notices before it give.</summary>
    private static bool WaitsForNotice(IEnumerable<Step> milder, Step step) => milder
        .Where(one => one.Act == StepAct.FormalNotice)
        .All(notice => step.When.OfType<StepCondition.DaysAfter>().Any(
            after => after.Step == notice.Code && after.Days > Ladders.NoticeDays));

    /// <summary>At least none always holds, and would say nothing.</summary>
    private static bool HasImpossibleCount(StepCondition condition) => condition
        is StepCondition.LateAtLeast { Invoices: < 1 or > CountMax }
        or StepCondition.LateAtMost { Invoices: < 0 or > CountMax }
        or StepCondition.PromisesBroken { Times: < 1 or > CountMax };

    private static bool HasImpossibleDays(StepCondition condition) => condition
        is StepCondition.DaysLate { Days: < 0 or > DaysMax } or StepCondition.DaysAfter { Days: < 1 or > DaysMax };
}
