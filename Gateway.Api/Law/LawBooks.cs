using Gateway.Api.Persistence;
using Gateway.Domain.Law;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Law;

/// <summary>
/// The law as this house has it: the files that come with the product, and over them what staff changed with four
/// eyes. Read anew whenever a change was approved.
/// </summary>
internal sealed class LawBooks
{
    private volatile Known known = new(0, LawBook.Belgian);

    public async Task<LawBook> CurrentAsync(GatewayDbContext db, CancellationToken cancellationToken)
    {
        var last = await db.LawChanges.MaxAsync(row => row.Position, cancellationToken) ?? 0;
        if (known is { } read && read.Position == last)
        {
            return read.Book;
        }

        var changes = await db.LawChanges.AsNoTracking()
            .Where(row => row.State == LawChangeState.Approved)
            .OrderBy(row => row.Position)
            .Select(row => row.Lines)
            .ToListAsync(cancellationToken);
        var book = changes.Aggregate(LawBook.Belgian, (before, lines) => Changed(before, LawLineText.Read(lines)));
        known = new Known(last, book);
        return book;
    }

    /// <summary>It was checked when it was approved; after an upgrade that knows better, nothing is computed.</summary>
    private static LawBook Changed(LawBook before, IReadOnlyList<LawLine> lines) => before.With([.. lines]) switch
    {
        LawBookOutcome.Made(var book) => book,
        LawBookOutcome.Rejected(var findings) => throw new InvalidOperationException(
            $"The approved changes of the law do not fit the law any more: {findings[0].Message}"),
        _ => throw new InvalidOperationException("There is no other outcome."),
    };

    private sealed record Known(int Position, LawBook Book);
}
