using System.Text;
using Gateway.Domain.Banking;
using Gateway.Recovery.Banking;
using Gateway.Testing.Banking;

namespace Gateway.Recovery.Tests.Banking;

/// <summary>Reads what a test wrote and says what it expects of it.</summary>
internal static class Readings
{
    public static StatementReading Read(byte[] bytes) => StatementReader.Read(new MemoryStream(bytes));

    public static StatementReading Read(CodaFile file) => Read(file.ToBytes());

    public static StatementReading Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    /// <summary>The statements of a file that is accepted with these warnings and no other.</summary>
    public static IReadOnlyList<Statement> Accepted(this StatementReading reading, params string[] warnings)
    {
        reading.Findings.Select(finding => finding.Rule).ShouldBe(warnings);
        return reading.ShouldBeOfType<StatementReading.Accepted>().Statements;
    }

    public static Statement Only(this StatementReading reading, params string[] warnings) =>
        reading.Accepted(warnings).ShouldHaveSingleItem();

    /// <summary>The file is refused for this, told on this line, and maybe for more.</summary>
    public static void Refused(this StatementReading reading, string rule, int? line = null)
    {
        reading.ShouldBeOfType<StatementReading.Refused>();
        var finding = reading.Findings.FirstOrDefault(one => one.Rule == rule);
        finding.ShouldNotBeNull(string.Join(", ", reading.Findings.Select(one => $"{one.Rule}@{one.Line}")));
        if (line is not null)
        {
            finding.Line.ShouldBe(line);
        }
    }
}
