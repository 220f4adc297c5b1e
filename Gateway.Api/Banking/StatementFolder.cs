using System.Text;
using Gateway.Api.Persistence;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Recovery.Banking;

namespace Gateway.Api.Banking;

/// <summary>
/// Takes in the files of a folder. A file that was taken goes to <c>done</c>, one that was refused to <c>refused</c>
/// with the reason beside it. A process that dies between the booking and the move meets the file again and recognises
/// it. Files are taken in the order of their statements, whatever they are called; one whose predecessor has not come
/// waits for it.
/// </summary>
internal sealed class StatementFolder(
    StatementFolderOptions options,
    TakeStatements takeStatements,
    Transactions transactions,
    TimeProvider clock,
    ILogger<StatementFolder> log)
{
    public const string Actor = "folder";
    private const string Done = "done";
    private const string Refused = "refused";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (options.Path is not { Length: > 0 } folder || !Directory.Exists(folder))
        {
            return;
        }

        var settled = 0;
        foreach (var path in await InOrderAsync(folder))
        {
            if (settled == options.FilesMax)
            {
                break;
            }

            await AloneAsync(async () =>
            {
                var file = Read(path);
                var outcome = await transactions.RunAsync(
                    (db, token) => takeStatements.RunAsync(db, file, _ => true, Actor, token),
                    result => result is IntakeOutcome.Taken { IsRepeated: false },
                    cancellationToken);
                settled += Settle(folder, path, file, outcome) ? 1 : 0;
            });
        }
    }

    /// <summary>A file that cannot be read, booked or moved waits for the next visit, and holds up no other.</summary>
    private async Task AloneAsync(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Log.FileFailed(log, fault);
        }
    }

    /// <summary>
    /// What lies there and is not being written any more; a link is not followed out of the folder. Files are read one
    /// by one to sort them, and again to be booked, so that a folder full of large ones does not fill the memory. All
    /// are sorted, however many are booked: the one that comes first by its name may be the last by its statement.
    /// </summary>
    private async Task<IReadOnlyList<string>> InOrderAsync(string folder)
    {
        var settled = clock.GetUtcNow().UtcDateTime - options.Settling;
        var found = new DirectoryInfo(folder).EnumerateFiles()
            .Where(file => file.LinkTarget is null && !file.Name.StartsWith('.') && file.LastWriteTimeUtc <= settled)
            .OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
        var files = new List<(string Path, DateOnly Day, int Number)>();
        foreach (var file in found)
        {
            await AloneAsync(() =>
            {
                if (file.Length > options.BytesMax)
                {
                    Move(folder, file.FullName, Refused, $"{options.BytesMax} bytes are the limit.");
                }
                else
                {
                    var read = Read(file.FullName);
                    files.Add((file.FullName, FirstDay(read), FirstNumber(read)));
                }

                return Task.CompletedTask;
            });
        }

        return [.. files.OrderBy(one => one.Day).ThenBy(one => one.Number).Select(one => one.Path)];
    }

    private static BankFile Read(string path) => new(File.ReadAllBytes(path), Path.GetFileName(path));

    private static DateOnly FirstDay(BankFile file) =>
        file.Reading is StatementReading.Accepted { Statements: [var first, ..] }
            ? first.Closing?.Date ?? first.CreatedOn
            : DateOnly.MaxValue;

    private static int FirstNumber(BankFile file) =>
        file.Reading is StatementReading.Accepted { Statements: [var first, ..] } ? first.Number ?? 0 : 0;

    /// <returns>Whether the file has left the folder: those that wait, however many, hold up no other.</returns>
    private bool Settle(string folder, string path, BankFile file, IntakeOutcome outcome)
    {
        if (outcome is IntakeOutcome.Refused(var missing) && WaitsFor(file, missing, path))
        {
            Log.FileWaits(log, file.Hash);
            return false;
        }

        if (outcome is IntakeOutcome.Refused(var findings))
        {
            Move(folder, path, Refused, string.Join('\n', findings.Select(Line)));
            Log.FileRefused(log, file.Hash, findings.Count);
        }
        else
        {
            Move(folder, path, Done, null);
            Log.FileTaken(log, file.Hash, outcome is IntakeOutcome.Taken { IsRepeated: true });
        }

        return true;
    }

    /// <summary>Banks and what fetches from them may deliver the later statement first.</summary>
    private bool WaitsFor(BankFile file, IReadOnlyList<Finding> findings, string path) =>
        findings.All(finding => LacksEarlier(file, finding))
        && File.GetLastWriteTimeUtc(path) > clock.GetUtcNow().UtcDateTime - options.Patience;

    /// <summary>Where a bank does not number, a balance that does not go on is all that tells of a gap.</summary>
    private static bool LacksEarlier(BankFile file, Finding finding) => finding.Rule == StatementContinuity.GapRule
        || (finding.Rule == StatementContinuity.BalanceRule
            && file.Reading is StatementReading.Accepted { Statements: var statements }
            && statements.All(statement => statement.Number is null));

    /// <summary>Two languages: the house's, and that of whoever looks after the machine.</summary>
    private static string Line(Finding finding) => FormattableString.Invariant(
        $"{finding.Rule} {finding.Line}: {finding.Message.In(Language.Fr)} / {finding.Message.In(Language.En)}");

    /// <summary>Nothing that lies there already is overwritten.</summary>
    private void Move(string folder, string path, string to, string? reason)
    {
        var target = Directory.CreateDirectory(Path.Combine(folder, to)).FullName;
        var name = Path.GetFileName(path);
        if (File.Exists(Path.Combine(target, name)))
        {
            name = FormattableString.Invariant($"{clock.GetUtcNow():yyyyMMddHHmmssfff}-{name}");
        }

        if (reason is not null)
        {
            File.WriteAllText(Path.Combine(target, name + ".reason.txt"), reason + "\n", Encoding.UTF8);
        }

        File.Move(path, Path.Combine(target, name));
    }
}
