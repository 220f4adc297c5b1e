using System.Diagnostics;
using Gateway.Peppol.Tests.Validation;
using Gateway.Peppol.Validation;

namespace Gateway.Benchmarks;

/// <summary>
/// Compares our verdicts with the official ones on the corpora and tells where they part, by rule.
/// <c>corpus [--rules BR-CO] [--show 20]</c>
/// </summary>
internal static class ValidateCorpus
{
    private static readonly (string Name, int Column, RuleRelease Release)[] Runs =
    [
        ("billing", 2, RuleRelease.Billing3021),
        ("billing", 3, RuleRelease.Billing3020),
        ("mutations", 2, RuleRelease.Billing3021),
    ];

    public static int Run(string[] arguments)
    {
        var prefix = Option(arguments, "--rules");
        var shown = int.Parse(Option(arguments, "--show") ?? "20", System.Globalization.CultureInfo.InvariantCulture);
        var divergences = 0;
        foreach (var (name, column, release) in Runs)
        {
            if (Corpus.Find(name, column) is not { } corpus)
            {
                Console.WriteLine($"{name}: the corpus is not here");
                return 3;
            }

            var watch = Stopwatch.StartNew();
            var found = corpus.Compare(release, rule => prefix is null || IsOf(rule, prefix)).ToArray();
            divergences += found.Length;
            Console.WriteLine(
                $"{name} {release}: {corpus.Count} documents, {found.Length} divergences, "
                + $"{watch.ElapsedMilliseconds} ms");
            Report(found, shown);
        }

        return divergences == 0 ? 0 : 1;
    }

    private static void Report(CorpusDivergence[] found, int shown)
    {
        var byRule = found
            .SelectMany(document => document.Missing.Select(rule => (Rule: "-" + rule, document.File))
                .Concat(document.Extra.Select(rule => (Rule: "+" + rule, document.File))))
            .GroupBy(row => row.Rule, row => row.File)
            .OrderBy(group => group.Key[1..], StringComparer.Ordinal);
        foreach (var group in byRule.Take(shown))
        {
            Console.WriteLine($"  {group.Key,-40} {group.Count(),5}  {string.Join(' ', group.Take(3))}");
        }
    }

    /// <summary>BR-S takes BR-S-08, not BR-SX; an exact id takes itself.</summary>
    private static bool IsOf(string rule, string prefix) =>
        prefix.Split(',').Any(one => rule.StartsWith(one, StringComparison.Ordinal) && rule[one.Length] is '-' or ':');

    private static string? Option(string[] arguments, string name)
    {
        var at = Array.IndexOf(arguments, name);
        return at >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : null;
    }
}
