using Gateway.Domain.Dunning;
using Gateway.Domain.Languages;

namespace Gateway.Api.Desk.Dunning;

/// <summary>What came of a run that is issued.</summary>
/// <param name="Waiting">Invoices whose notice is not written yet.</param>
/// <param name="States">How many notices stand where.</param>
/// <param name="LeftOut">How many invoices were left out, and why.</param>
/// <param name="Trouble">The notices that did not leave, those of this page.</param>
public sealed record RunProgress(
    int Waiting,
    IReadOnlyList<(NoticeState State, int Count)> States,
    IReadOnlyList<(Sentence Why, int Count)> LeftOut,
    IReadOnlyList<(string Number, string Client, NoticeState State, Sentence Why, string Path)> Trouble);
