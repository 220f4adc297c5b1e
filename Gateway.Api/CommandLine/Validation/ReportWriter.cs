using System.Text.Json;
using System.Text.Json.Nodes;
using Gateway.Api.Http.Invoicing;
using Gateway.Api.Http.Json;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Peppol.Validation;

namespace Gateway.Api.CommandLine.Validation;

/// <summary>Prints verdicts as they come.</summary>
internal abstract class ReportWriter(TextWriter output)
{
    protected TextWriter Output => output;

    public static ReportWriter Of(ReportFormat format, TextWriter output, Language language) => format switch
    {
        ReportFormat.Tsv => new Tsv(output),
        ReportFormat.Json => new Json(output, language),
        _ => new Text(output, language),
    };

    public virtual void Begin()
    {
    }

    public abstract void Write(string file, ValidationReport report);

    public virtual void End() => output.Flush();

    private sealed class Tsv(TextWriter output) : ReportWriter(output)
    {
        public override void Write(string file, ValidationReport report) =>
            Output.Write($"{file}\t{report.ToRuleList()}\n");
    }

    private sealed class Text(TextWriter output, Language language) : ReportWriter(output)
    {
        public override void Write(string file, ValidationReport report)
        {
            Output.WriteLine($"{file}: {(report.IsFatal ? "refused" : "passes")} by {report.Release}");
            foreach (var finding in report.Findings)
            {
                var flag = finding.Severity == Severity.Fatal ? "fatal  " : "warning";
                Output.WriteLine($"  {flag}  {finding.Rule}  {finding.Message.In(language)}");
                if (finding.Path is { } path)
                {
                    Output.WriteLine($"           {path}");
                }
            }

            if (report.Omitted > 0)
            {
                Output.WriteLine($"  and {report.Omitted} more of the same rules");
            }
        }
    }

    private sealed class Json(TextWriter output, Language language) : ReportWriter(output)
    {
        private static readonly JsonSerializerOptions Indented = new(ContractJson.Options) { WriteIndented = true };

        private string separator = "";

        public override void Begin() => Output.Write("[");

        public override void Write(string file, ValidationReport report)
        {
            var verdict = JsonSerializer.SerializeToNode(
                DocumentVerdict.Of(report, language), ContractJson.Options)!.AsObject();
            verdict.Insert(0, "file", JsonValue.Create(file));
            Output.Write($"{separator}\n{verdict.ToJsonString(Indented)}");
            separator = ",";
        }

        public override void End()
        {
            Output.Write("\n]\n");
            base.End();
        }
    }
}
