using System.IO.Compression;
using Gateway.Domain.Invoicing;
using Gateway.Peppol.Ubl;
using Gateway.Testing;

namespace Gateway.Peppol.Tests.Ubl;

/// <summary>
/// The reader over thousands of documents others made: official examples, unit tests of the rules with what they
/// break, and variants of them with one thing changed.
/// </summary>
public class UblCorpusTests(ITestOutputHelper output)
{
    /// <summary>
    /// The others are fragments, lack what the norm demands, or use the tax categories of other continents.
    /// </summary>
    [Theory]
    [InlineData("billing", 1_500)]
    [InlineData("mutations", 4_500)]
    public void Every_document_is_read_or_told_why_not(string corpus, int readMin)
    {
        var (read, unreadable) = (0, 0);
        foreach (var (name, bytes) in Documents(corpus))
        {
            var reading = UblReader.Read(bytes);
            if (reading is UblReading.Read outcome)
            {
                read++;
                Rewritten(outcome.Document).ShouldBeNull(name);
            }
            else
            {
                unreadable++;
                reading.Findings().ShouldNotBeEmpty(name);
            }
        }

        output.WriteLine($"{corpus}: {read} read, {unreadable} told why not");
        read.ShouldBeGreaterThan(readMin);
    }

    [Theory]
    [InlineData("billing")]
    [InlineData("mutations")]
    public void Every_document_that_breaks_no_fatal_rule_is_read(string corpus)
    {
        var correct = CorrectDocuments(corpus);
        var read = 0;
        foreach (var (name, bytes) in Documents(corpus).Where(document => correct.Contains(document.Name)))
        {
            UblReader.Read(bytes).ShouldBeOfType<UblReading.Read>(name);
            read++;
        }

        read.ShouldBe(correct.Count);
        read.ShouldBeGreaterThan(0);
    }

    /// <summary>What was read can be written, and then says the same: nothing understood is lost.</summary>
    private static string? Rewritten(BillingDocument document) =>
        Difference.Between(document, UblReader.Read(UblWriter.Write(document)).Document());

    private static IEnumerable<(string Name, byte[] Bytes)> Documents(string corpus)
    {
        using var zip = ZipFile.OpenRead(PathOf($"{corpus}.zip"));
        foreach (var entry in zip.Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var stream = entry.Open();
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            yield return (entry.FullName, memory.ToArray());
        }
    }

    /// <summary>The documents of which the official rules, in the third column, find nothing fatal.</summary>
    private static HashSet<string> CorrectDocuments(string corpus) =>
        File.ReadLines(PathOf($"{corpus}-expected.tsv"))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Where(columns => !columns[2].Contains(":fatal", StringComparison.Ordinal)
                && !columns[2].Contains("!ERROR", StringComparison.Ordinal))
            .Select(columns => columns[0])
            .ToHashSet();

    private static string PathOf(string file)
    {
        var path = SharedFolder.Find("corpus", file);
        Assert.SkipWhen(path is null, $"The corpus does not lie beside the repository (../shared/corpus/{file}).");
        return path!;
    }
}
