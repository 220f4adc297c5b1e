using System.CommandLine;
using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Time;

namespace Gateway.Api.CommandLine.Law;

/// <summary>
/// <c>gateway law prescription</c>: until when a claim can be enforced. Exit 1 when it no longer can.
/// </summary>
internal static class PrescriptionCommand
{
    private static readonly (string Word, InterruptionKind Kind)[] Kinds =
    [
        ("writ", InterruptionKind.Writ),
        ("seizure", InterruptionKind.Seizure),
        ("acknowledgement", InterruptionKind.Acknowledgement),
        ("part-payment", InterruptionKind.PartPayment),
        ("lawyers-notice", InterruptionKind.LawyersNotice),
        ("own-letter", InterruptionKind.OwnLetter),
    ];

    private static readonly Sentence Prescribed = new(
        "La créance est prescrite.", "De vordering is verjaard.", "Die Forderung ist verjährt.",
        "The claim is prescribed.");

    public static Command Create()
    {
        var claim = LawOptions.OneOf(
            "--claim",
            "What it is for.",
            ("general", ClaimNature.General),
            ("periodic", ClaimNature.Periodic),
            ("goods-to-consumer", ClaimNature.GoodsToConsumer),
            ("judgment", ClaimNature.Judgment));
        var due = CommandOptions.Day("--due", "The day it fell due.");
        var interruptions = CommandOptions.Many(
            "--interruption",
            "What interrupted it, as 2027-02-01:lawyers-notice; may be repeated. One of: "
                + string.Join(", ", Kinds.Select(kind => kind.Word)) + ".",
            Read,
            "a day and a kind (2027-02-01:lawyers-notice)");
        var on = CommandOptions.Day("--on", "The day. Default: today.");
        var (json, language) = (CommandOptions.Json(), CommandOptions.Language());
        var command = new Command("prescription", "Until when a claim can be enforced.")
        {
            claim, due, interruptions, on, json, language,
        };
        LawOptions.Require(command, claim);
        LawOptions.Require(command, due);
        command.SetAnswer(json, language, (parsed, law) =>
        {
            var answer = Prescription.Compute(
                law,
                parsed.GetValue(claim)!.Value,
                parsed.GetValue(due)!.Value,
                parsed.GetValue(interruptions) ?? []);
            var day = parsed.GetValue(on) ?? TimeProvider.System.Today();
            return LawReport.Of(answer, result => Report(result, day));
        });
        return command;
    }

    private static LawReport Report(PrescriptionResult result, DateOnly day) => new()
    {
        Values =
        [
            ("firstEnd", result.FirstEnd),
            ("end", result.End),
            ("lastDayForNotice", result.LastDayForNotice),
        ],
        Blockers = result.IsPrescribed(day) ? [new("SGW-PRESCRIBED", Prescribed)] : [],
        Notes = [.. result.Effects.Select(effect => effect.WhyNot).OfType<Reason>()],
    };

    private static Interruption? Read(string text) =>
        text.Split(':') is [var day, var word]
        && CommandOptions.TryDay(day, out var on)
        && Array.Find(Kinds, kind => kind.Word == word) is { Word: not null } found
            ? new(found.Kind, on)
            : null;
}
