using Gateway.Domain.Dunning;

namespace Gateway.Api.LegalRecovery;

/// <summary>A letter, a mail or a call about an invoice.</summary>
/// <param name="Level">How serious it is; null for the reminder of an instalment.</param>
/// <param name="Instalment">Which instalment it is about.</param>
/// <param name="State">What became of it.</param>
/// <param name="On">The day it left, else the day it was issued.</param>
internal sealed record LateReminder(StepAct? Level, int? Instalment, NoticeState State, DateOnly On);
