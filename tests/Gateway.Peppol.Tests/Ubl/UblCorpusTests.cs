using System.IO.Compression;
using Gateway.Domain.Invoicing;
using Gateway.Peppol.Ubl;
using Gateway.Testing;

namespace Gateway.Peppol.Tests.Ubl;

/// <summary>
/// The reader over thousands of documents others made: official examples, unit tests of the rules with what they break,
/// and variants of them.
/// </summary>
public class UblCorpusTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("billing.zip")]
    [InlineData("mutations.zip")]
    public void Every_document_is_read_or_told_why_not(string corpus)
    {
        var (read, unreadable) = (0, 0);
        foreach (var (name, bytes) in Documents(corpus))
        {
            switch (UblReader.Read(bytes))
            {
                case UblReading.Read outcome:
                    read++;
                    Rewritten(outcome.Document).ShouldBeNull(name);
                    break;
                case UblReading.Unreadable outcome:
                    unreadable++;
                    outcome.Findings.ShouldNotBeEmpty(name);
                    break;
            }
        }

        output.WriteLine($"{corpus}: {read} read, {unreadable} told why not");
        read.ShouldBePositive();
    }

    /// <summary>
    /// What was read can be written, and then says the same: the model loses nothing it has understood.
    /// </summary>
    private static string? Rewritten(BillingDocument document) =>
        Difference.Between(document, UblReader.Read(UblWriter.Write(document)).Document());

    private static IEnumerable<(string Name, byte[] Bytes)> Documents(string corpus)
    {
        if (SharedFolder.Find("corpus", corpus) is not { } path)
        {
            Assert.Skip($"The corpus does not lie beside the repository (../shared/corpus/{corpus}).");
            yield break;
        }

        using var zip = ZipFile.OpenRead(path);
        foreach (var entry in zip.Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var stream = entry.Open();
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            yield return (entry.FullName, memory.ToArray());
        }
    }
}
