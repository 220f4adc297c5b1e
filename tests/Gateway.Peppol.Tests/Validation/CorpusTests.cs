using Gateway.Peppol.Validation;

namespace Gateway.Peppol.Tests.Validation;

/// <summary>
/// Our verdict against the official one, document by document. Rules that a release does not have yet are not compared;
/// <see cref="RuleBookTests"/> tells which those are.
/// </summary>
public class CorpusTests(ITestOutputHelper output)
{
    [Fact]
    public void Official_examples_get_the_official_verdict_of_May_2026() =>
        Compare("billing", column: 2, RuleRelease.Billing3021);

    [Fact]
    public void Official_examples_get_the_official_verdict_of_November_2025() =>
        Compare("billing", column: 3, RuleRelease.Billing3020);

    [Fact]
    public void Mutated_documents_get_the_official_verdict_of_May_2026() =>
        Compare("mutations", column: 2, RuleRelease.Billing3021);

    private void Compare(string name, int column, RuleRelease release)
    {
        if (Corpus.Find(name, column) is not { } corpus)
        {
            Assert.Skip($"The corpus {name} is not beside the repository.");
            return;
        }

        var ids = release.Book.Rules.Select(rule => rule.Id).Append("XSD").Append("SGW-UNJUDGED").ToHashSet();
        var divergences = corpus.Compare(release, rule => ids.Contains(rule.Split(':')[0])).ToArray();
        output.WriteLine($"{corpus.Count} documents under {release}, {divergences.Length} divergences");
        divergences.Select(divergence => divergence.ToString()).Take(20).ShouldBeEmpty();
    }
}
