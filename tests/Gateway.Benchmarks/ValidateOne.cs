using Gateway.Peppol.Validation;

namespace Gateway.Benchmarks;

/// <summary>The findings of one document in words. <c>show FILE</c></summary>
internal static class ValidateOne
{
    public static int Show(string file)
    {
        var report = DocumentValidator.Validate(File.ReadAllBytes(file), RuleRelease.Billing3021);
        foreach (var finding in report.Findings)
        {
            Console.WriteLine($"{finding.Rule} {finding.Severity} {finding.Path}");
            Console.WriteLine($"    {finding.Message}");
        }

        Console.WriteLine(report.Failure);
        return report.IsFatal ? 1 : 0;
    }
}
