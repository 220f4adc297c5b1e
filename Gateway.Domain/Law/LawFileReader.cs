using System.Globalization;

namespace Gateway.Domain.Law;

/// <summary>
/// Reads a file of rows into lines. What a line says is not looked at here; what is no line of seven columns is a
/// finding. Empty lines and lines that begin with # are for the reader.
/// </summary>
internal static class LawFileReader
{
    public const string Header = "key\tvalue\tfrom\tto\tlegal reference\tsource\tverified by";

    private const int LengthMax = 1_000_000;
    private const int LineLengthMax = 1_000;
    private const int Columns = 7;

    public static IReadOnlyList<LawLine> Read(LawFile file, LawFindings findings)
    {
        if (file.Text.Length > LengthMax)
        {
            findings.Add("SGW-LAW-SIZE", file.Name, LengthMax);
            return [];
        }

        var lines = new List<LawLine>();
        var hasHeader = false;
        var number = 0;
        foreach (var text in file.Text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            if (text.Length == 0 || text[0] == '#')
            {
                continue;
            }

            var place = string.Create(CultureInfo.InvariantCulture, $"{file.Name}:{number}");
            if (!hasHeader)
            {
                hasHeader = true;
                if (text != Header)
                {
                    findings.Add("SGW-LAW-HEADER", place, Header.Replace("\t", " | ", StringComparison.Ordinal));
                }
            }
            else if (text.Length <= LineLengthMax && text.Split('\t') is { Length: Columns } parts)
            {
                var column = parts.Select(part => part.Trim()).ToArray();
                lines.Add(new(
                    place, column[0], column[1], column[2], column[3], column[4], column[5], column[6]));
            }
            else
            {
                findings.Add("SGW-LAW-COLUMNS", place, Columns, text.Split('\t').Length, LineLengthMax);
            }
        }

        return lines;
    }
}
