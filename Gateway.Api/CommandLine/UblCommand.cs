using System.CommandLine;
using Gateway.Api.Http.Invoicing;
using Gateway.Api.Http.Json;
using Gateway.Api.Identity;
using Gateway.Api.Invoicing;
using Gateway.Api.Law;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;

namespace Gateway.Api.CommandLine;

/// <summary>
/// <c>gateway ubl FILE.json</c>: the UBL that an invoice posted to the API would become, on standard output, with a
/// provisional number. Units and clients come from the database; nothing is stored. Exit 1 when it would be refused.
/// </summary>
internal static class UblCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The invoice as it is posted: JSON." };
        var command = new Command("ubl", "Write the API's invoice JSON as UBL.") { file };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed, parsed.GetRequiredValue(file), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, FileInfo file, CancellationToken cancellationToken)
    {
        var json = await File.ReadAllBytesAsync(file.FullName, cancellationToken);
        if (!ContractReader.Read<InvoiceRequest>(json).TryAccept(out var request, out var refusal))
        {
            return await RefuseAsync(refusal.Detail ?? refusal.Type.Title, refusal.Findings);
        }

        await using var services = CommandServices.Create(parsed);
        await using var db = await services.OpenDatabaseAsync(cancellationToken);
        var intake = new InvoiceIntake(
            new DocumentAssembler(services.GetRequiredService<IssuingOptions>()),
            services.GetRequiredService<LawBooks>(),
            services.GetRequiredService<TimeProvider>());
        var taken = (await intake.InvoicesAsync(
            db, new Scope.Administration(), "gateway ubl", [request], cancellationToken))[0];
        if (taken is IntakeOutcome.Refused refused)
        {
            return await RefuseAsync(null, refused.Findings);
        }

        await using var output = Console.OpenStandardOutput();
        await output.WriteAsync(DocumentCheck.Written(((IntakeOutcome.Accepted)taken).Order), cancellationToken);
        return ExitCodes.Fine;
    }

    private static async Task<int> RefuseAsync(Sentence? detail, IReadOnlyList<Finding> findings)
    {
        if (detail is not null)
        {
            await Console.Error.WriteLineAsync(detail.In(Language.En));
        }

        foreach (var finding in findings)
        {
            await Console.Error.WriteLineAsync(
                $"{finding.Rule}  {finding.Pointer ?? finding.Path}  {finding.Message.In(Language.En)}");
        }

        return ExitCodes.Findings;
    }
}
