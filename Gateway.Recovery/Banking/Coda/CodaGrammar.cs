namespace Gateway.Recovery.Banking.Coda;

/// <summary>Which record is which, and which may follow which: CODA 2.6, chapter 2.</summary>
internal static class CodaGrammar
{
    private static readonly (CodaRecordKind Kind, string Name, CodaRecordKind[] After)[] Records =
    [
        (CodaRecordKind.Header, "0", [CodaRecordKind.None, CodaRecordKind.Trailer]),
        (CodaRecordKind.OldBalance, "1", [CodaRecordKind.Header]),
        (CodaRecordKind.Movement, "2.1", [
            CodaRecordKind.OldBalance, CodaRecordKind.Movement, CodaRecordKind.MovementPart2,
            CodaRecordKind.MovementPart3, CodaRecordKind.Information, CodaRecordKind.InformationPart2,
            CodaRecordKind.InformationPart3]),
        (CodaRecordKind.MovementPart2, "2.2", [CodaRecordKind.Movement]),
        (CodaRecordKind.MovementPart3, "2.3", [CodaRecordKind.Movement, CodaRecordKind.MovementPart2]),
        (CodaRecordKind.Information, "3.1", [
            CodaRecordKind.Movement, CodaRecordKind.MovementPart2, CodaRecordKind.MovementPart3,
            CodaRecordKind.Information, CodaRecordKind.InformationPart2, CodaRecordKind.InformationPart3]),
        (CodaRecordKind.InformationPart2, "3.2", [CodaRecordKind.Information]),
        (CodaRecordKind.InformationPart3, "3.3", [CodaRecordKind.InformationPart2]),
        (CodaRecordKind.NewBalance, "8", [
            CodaRecordKind.OldBalance, CodaRecordKind.Movement, CodaRecordKind.MovementPart2,
            CodaRecordKind.MovementPart3, CodaRecordKind.Information, CodaRecordKind.InformationPart2,
            CodaRecordKind.InformationPart3]),
        (CodaRecordKind.Message, "4", [CodaRecordKind.NewBalance, CodaRecordKind.Message]),
        // An empty file has no new balance: 0, 1, 9.
        (CodaRecordKind.Trailer, "9", [
            CodaRecordKind.OldBalance, CodaRecordKind.NewBalance, CodaRecordKind.Message]),
    ];

    private static readonly bool[,] MayFollow = Table();

    public static CodaRecordKind KindOf(byte first, byte second) => ((char)first, (char)second) switch
    {
        ('0', _) => CodaRecordKind.Header,
        ('1', _) => CodaRecordKind.OldBalance,
        ('2', '1') => CodaRecordKind.Movement,
        ('2', '2') => CodaRecordKind.MovementPart2,
        ('2', '3') => CodaRecordKind.MovementPart3,
        ('3', '1') => CodaRecordKind.Information,
        ('3', '2') => CodaRecordKind.InformationPart2,
        ('3', '3') => CodaRecordKind.InformationPart3,
        ('8', _) => CodaRecordKind.NewBalance,
        ('4', _) => CodaRecordKind.Message,
        ('9', _) => CodaRecordKind.Trailer,
        _ => CodaRecordKind.None,
    };

    public static bool IsAllowed(CodaRecordKind kind, CodaRecordKind after) => MayFollow[(int)kind, (int)after];

    /// <summary>As people write it: <c>2.1</c>.</summary>
    public static string NameOf(CodaRecordKind kind) =>
        kind == CodaRecordKind.None ? "-" : Records.First(record => record.Kind == kind).Name;

    /// <summary>The parts that continue the record before them.</summary>
    public static bool IsPart(CodaRecordKind kind) => kind
        is CodaRecordKind.MovementPart2 or CodaRecordKind.MovementPart3
        or CodaRecordKind.InformationPart2 or CodaRecordKind.InformationPart3;

    private static bool[,] Table()
    {
        var table = new bool[Records.Length + 1, Records.Length + 1];
        foreach (var (kind, _, after) in Records)
        {
            foreach (var before in after)
            {
                table[(int)kind, (int)before] = true;
            }
        }

        return table;
    }
}
