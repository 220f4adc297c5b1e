using System.CommandLine;
using System.Globalization;
using Gateway.Api.Law;
using Gateway.Api.Persistence;
using Gateway.Domain.Law;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.CommandLine.Law;

/// <summary>
/// The rows a command computes by: those of the product, and over them those that staff approved where a database is
/// configured. A database that is configured and cannot be read ends the command: other rows would be a guess.
/// </summary>
internal sealed record LawUsed(LawBook Book, string From)
{
    private const string Files = "the rows that come with the product; no database is configured";

    public static async Task<LawUsed> ReadAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (!CommandServices.Configuration(parsed).GetSection(DatabaseOptions.Section).Exists())
        {
            return new LawUsed(LawBook.Belgian, Files);
        }

        await using var services = CommandServices.Create(parsed);
        await using var db = await services.OpenDatabaseAsync(cancellationToken);
        var book = await services.GetRequiredService<LawBooks>().CurrentAsync(db, cancellationToken);
        var approved = await db.LawChanges.CountAsync(
            row => row.State == LawChangeState.Approved, cancellationToken);
        return new LawUsed(book, string.Create(
            CultureInfo.InvariantCulture,
            $"the rows that come with the product, and {approved} changes approved in the database"));
    }
}
