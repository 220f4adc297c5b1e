using System.CommandLine;

namespace Gateway.Api.CommandLine.Law;

/// <summary>
/// <c>gateway law</c>: what may be claimed and until when, with the rows of law it rests on. Needs no database; where
/// one is configured, the rows that staff approved in it count. Exit 1 when something is refused, a row of law that is
/// missing among it.
/// </summary>
internal static class LawCommand
{
    public static Command Create() => new("law", "What may be claimed, until when, and by which law.")
    {
        InterestCommand.Create(),
        CostsCommand.Create(),
        CeilingCommand.Create(),
        DeadlineCommand.Create(),
        PrescriptionCommand.Create(),
        ProcedureCommand.Create(),
        RateCommand.Create(),
        RowsCommand.Create(),
    };
}
