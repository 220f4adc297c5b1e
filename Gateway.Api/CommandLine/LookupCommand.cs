using System.CommandLine;
using Gateway.Api.AccessPoint;
using Gateway.Domain.Parties;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Routing.Lookup;

namespace Gateway.Api.CommandLine;

/// <summary>
/// <c>gateway lookup ID</c>: whether and where a participant receives a document, each step with its verdict and the
/// reason. Uses the network that is configured, or the one the options name; needs neither key nor database. Exit 0
/// reachable, 1 not.
/// </summary>
internal static class LookupCommand
{
    private static readonly Option<string?> DocumentType = new("--document-type")
    {
        Description = "invoice (default), creditNote, or an identifier scheme::value.",
    };

    private static readonly Option<string?> Process = new("--process")
    {
        Description = "The process. Default: that of billing.",
    };

    private static readonly Option<bool> Json = new("--json") { Description = "Print JSON." };

    private static readonly Option<PeppolStage?> Stage = new("--stage")
    {
        Description = "The network: Production, Test or Sandbox.",
    };

    private static readonly Option<string[]> Trust = new("--trust")
    {
        Description = "PEM files of the CAs of that network.",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string[]> NameServer = new("--name-server")
    {
        Description = "Whom to ask for names, as an address, with a port if need be. Default: those of this machine.",
        AllowMultipleArgumentsPerToken = true,
    };

    public static Command Create()
    {
        var id = new Argument<string>("ID") { Description = "The participant: 0208:0202239951." };
        var command = new Command("lookup", "Find a participant in the Peppol network: each step and its verdict.")
        {
            id, DocumentType, Process, Json, Stage, Trust, NameServer,
        };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed, parsed.GetRequiredValue(id), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, string id, CancellationToken cancellationToken)
    {
        if (!ParticipantId.TryParse(id, out var participant))
        {
            await Console.Error.WriteLineAsync($"'{id}' is no Peppol participant: scheme, colon, value; with the right "
                + "check digits for 0208, 9925 and 0088.");
            return ExitCodes.BadUsage;
        }

        if (LookupQuestion.TryRead(parsed.GetValue(DocumentType), parsed.GetValue(Process)) is not { } question)
        {
            await Console.Error.WriteLineAsync("--document-type is invoice, creditNote, or scheme::value.");
            return ExitCodes.BadUsage;
        }

        using var network = new PeppolNetwork(Options(parsed), TimeProvider.System);
        var report = await question.AskAsync(network.Lookup, participant, cancellationToken);
        Console.WriteLine(parsed.GetValue(Json) ? report.ToJson() : ToText(report));
        return report.Outcome is LookupOutcome.Reachable ? ExitCodes.Fine : ExitCodes.Findings;
    }

    private static AccessPointOptions Options(ParseResult parsed)
    {
        var configured = CommandServices.Configuration(parsed)
            .GetSection(AccessPointOptions.Section).Get<AccessPointOptions>() ?? new AccessPointOptions();
        configured.Stage = parsed.GetValue(Stage) ?? configured.Stage;
        configured.TrustAnchors = parsed.GetValue(Trust) is { Length: > 0 } files ? files : configured.TrustAnchors;
        configured.NameServers =
            parsed.GetValue(NameServer) is { Length: > 0 } servers ? servers : configured.NameServers;
        return configured is { Stage: not null, TrustAnchors.Length: > 0 }
            ? configured
            : throw new InvalidOperationException(
                "No network is configured: set AccessPoint:Stage and AccessPoint:TrustAnchors, or give --stage and "
                + "--trust.");
    }

    private static string ToText(LookupReport report)
    {
        var text = new System.Text.StringBuilder();
        foreach (var step in report.Steps)
        {
            var mark = step.Verdict switch
            {
                LookupVerdict.Passed => "ok     ",
                LookupVerdict.Negative => "NO     ",
                LookupVerdict.Unreachable => "NOT NOW",
                _ => "REFUSED",
            };
            text.Append(mark).Append("  ").Append(step.Kind).Append(": ").AppendLine(step.Asked)
                .Append("         ").AppendLine(step.Answer);
            if (step.Certificate is { } certificate)
            {
                text.Append("         signed or held by ").AppendLine(certificate);
            }
        }

        return text.Append(Conclusion(report)).ToString();
    }

    private static string Conclusion(LookupReport report) => report.Outcome switch
    {
        LookupOutcome.Reachable(var endpoint) =>
            $"reachable: {endpoint.Participant} at {endpoint.Address}, access point {endpoint.Seat}\n"
            + $"evidence: SHA-256 {report.EvidenceSha256}",
        LookupOutcome.NotRegistered(var why) => $"not registered: {why}",
        LookupOutcome.DoesNotAccept(_, var why, var accepted) => $"does not accept it: {why}"
            + string.Concat(accepted.Take(20).Select(one => $"\n  accepts {one}")),
        LookupOutcome.Unreachable(var why) => $"not known now, try later: {why}",
        LookupOutcome.Refused(var fault, var why) => $"refused ({fault}): {why}",
        _ => throw new InvalidOperationException("A new outcome is not handled."),
    };
}
