using System.Globalization;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;

namespace Gateway.Recovery.Banking.Coda;

/// <summary>
/// The movements of one statement. A new sequence number begins a movement; what follows under the same number is its
/// detail, whatever its own number is, which begins again at 0000 after 9999 (CODA 2.6, chapter 6). A separate
/// application tells details whose total another file books: those under one number stand beside each other.
/// </summary>
internal sealed class CodaMovements(BankFindings findings, bool isSeparateApplication)
{
    private const int NumberMax = 9999;

    private readonly List<CodaMovement> movements = [];

    /// <summary>Levels of globalisation that are open, told by the code that closes them.</summary>
    private readonly HashSet<char> open = [];

    private CodaMovement? current;

    /// <summary>The last of the details that stand beside each other.</summary>
    private CodaMovement? beside;
    private CodaMovement? lastWithDetails;
    private CodaInformation? information;
    private int lastDetail;

    public decimal Credits { get; private set; }

    public decimal Debits { get; private set; }

    public void Take(CodaRecordKind kind, CodaRecord record, Currency currency)
    {
        switch (kind)
        {
            case CodaRecordKind.Movement:
                Begin(new CodaMovement(record, currency), record.Code(125, "0123456789 "));
                break;
            case CodaRecordKind.MovementPart2 when IsPart(kind, record):
                current!.Part2(record);
                break;
            case CodaRecordKind.MovementPart3 when IsPart(kind, record):
                current!.Part3(record);
                break;
            case CodaRecordKind.Information:
                Inform(new CodaInformation(record), record.Line);
                break;
            case CodaRecordKind.InformationPart2 when IsPart(kind, record):
                information!.Part2(record);
                break;
            case CodaRecordKind.InformationPart3 when IsPart(kind, record):
                information!.Part3(record);
                break;
        }
    }

    public void CloseLast()
    {
        foreach (var code in open.Order())
        {
            findings.Add(CodaRules.Unclosed, movements[^1].Line, code, Shown(movements[^1].Sequence));
        }

        open.Clear();
    }

    public IReadOnlyList<StatementLine> ToLines()
    {
        foreach (var movement in movements)
        {
            CheckTotal(movement);
        }

        return [.. movements.Select((movement, index) => movement.ToLine(index + 1, findings))];
    }

    private static string Shown(int number) => number.ToString("0000", CultureInfo.InvariantCulture);

    private static bool Follows(int number, int before) =>
        number == before + 1 || (before == NumberMax && number is 0 or 1);

    private void Begin(CodaMovement movement, char level)
    {
        if (current is null || movements[^1].Sequence != movement.Sequence)
        {
            BeginMovement(movement);
        }
        else
        {
            BeginDetail(movement);
        }

        if (level is not ('0' or ' ') && !open.Remove(level))
        {
            open.Add(level);
        }

        (current, lastDetail) = (movement, movement.Detail);
    }

    private void BeginMovement(CodaMovement movement)
    {
        CloseLast();
        var before = movements.Count == 0 ? 0 : movements[^1].Sequence;
        if (!isSeparateApplication && !Follows(movement.Sequence, before))
        {
            findings.Add(CodaRules.Sequence, movement.Line, Shown(movement.Sequence), Shown(before));
        }

        if (!isSeparateApplication && movement.Detail != 0)
        {
            findings.Add(CodaRules.DetailAlone, movement.Line, Shown(movement.Sequence), Shown(movement.Detail));
        }

        movements.Add(movement);
        (beside, lastWithDetails) = (null, null);
        Credits += movement.Amount.IsNegative ? 0 : movement.Amount.Value;
        Debits -= movement.Amount.IsNegative ? movement.Amount.Value : 0;
    }

    /// <summary>Types 5, 6 and 7 are details of the movement, 8 explains its amount, 9 the type 7 before it.</summary>
    private void BeginDetail(CodaMovement detail)
    {
        CheckDetailNumber(detail.Detail, detail.Line);
        if (isSeparateApplication && movements[^1].Code.DividesTotal && detail.Code.DividesTotal)
        {
            movements[^1].AddBeside(detail);
            (beside, lastWithDetails) = (detail, null);
            return;
        }

        var movement = beside ?? movements[^1];
        var parent = detail.Code.Type == 9 ? lastWithDetails ?? movement : movement;
        parent.Add(detail);
        lastWithDetails = detail.Code.Type == 7 ? detail : lastWithDetails;
    }

    private void Inform(CodaInformation one, int line)
    {
        if (one.Sequence != current!.Sequence)
        {
            findings.Add(CodaRules.Part, line, "3.1", Shown(one.Sequence), Shown(current.Sequence));
        }

        CheckDetailNumber(one.Detail, line);
        current.Add(one);
        (information, lastDetail) = (one, one.Detail);
    }

    private void CheckDetailNumber(int number, int line)
    {
        if (!Follows(number, lastDetail))
        {
            findings.Add(
                CodaRules.DetailNumber, line, Shown(number), Shown(lastDetail), Shown(movements[^1].Sequence));
        }
    }

    private bool IsPart(CodaRecordKind kind, CodaRecord record)
    {
        var (sequence, detail) = ((int)record.Number(3, 6), (int)record.Number(7, 10));
        var isPart = kind is CodaRecordKind.MovementPart2 or CodaRecordKind.MovementPart3
            ? current!.IsPart(sequence, detail)
            : (information!.Sequence, information.Detail) == (sequence, detail);
        if (!isPart)
        {
            findings.Add(
                CodaRules.Part, record.Line, CodaGrammar.NameOf(kind), $"{Shown(sequence)}/{Shown(detail)}",
                $"{Shown(current!.Sequence)}/{Shown(lastDetail)}");
        }

        return isPart;
    }

    /// <summary>
    /// A total is what its details sum to. Those of a single amount explain it and may leave out costs.
    /// </summary>
    private void CheckTotal(CodaMovement movement)
    {
        if (movement.Code.IsTotal && movement.Details.Count > 0)
        {
            var sum = movement.Details.Sum(detail => detail.Amount.Value);
            if (sum != movement.Amount.Value)
            {
                findings.Add(CodaRules.Total, movement.Line, Shown(movement.Sequence), movement.Amount.Value, sum);
            }
        }
    }
}
