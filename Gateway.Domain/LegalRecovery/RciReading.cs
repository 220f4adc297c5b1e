namespace Gateway.Domain.LegalRecovery;

/// <summary>The terms of an RCI by one reading of the law.</summary>
/// <param name="AnswerEnd">The last day of the month in which the debtor pays, asks for a plan or contests.</param>
/// <param name="SilenceEnd">The last of the eight days after it.</param>
/// <param name="RecordFrom">The first day on which the bailiff may draw up the record of non-contestation.</param>
public sealed record RciReading(DateOnly AnswerEnd, DateOnly SilenceEnd, DateOnly RecordFrom);
