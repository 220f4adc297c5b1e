using Gateway.Api.Persistence;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Gateway.Recovery.Correspondence.Letters;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>The wordings of a legal entity that are in use; where there is none, the product's are.</summary>
internal sealed class LetterTextBook
{
    private readonly Dictionary<(LetterTone, Language), LetterWording> wordings;

    private LetterTextBook(Dictionary<(LetterTone, Language), LetterWording> wordings) => this.wordings = wordings;

    public static async Task<LetterTextBook> ReadAsync(
        GatewayDbContext db, LegalEntityId legalEntity, CancellationToken cancellationToken)
    {
        var rows = await db.LetterTexts.AsNoTracking()
            .Where(row => row.LegalEntityId == legalEntity && row.UsedFrom != null && row.UsedUntil == null)
            .OrderBy(row => row.UsedFrom)
            .ToListAsync(cancellationToken);
        return new LetterTextBook(rows.GroupBy(row => (row.Tone, row.Language))
            .ToDictionary(group => group.Key, group => group.Last().ToWording()));
    }

    /// <summary>The same, with one wording tried in its place.</summary>
    public LetterTextBook With(LetterTone tone, Language language, LetterWording wording) =>
        new(new Dictionary<(LetterTone, Language), LetterWording>(wordings) { [(tone, language)] = wording });

    /// <summary>Null where the product's is used.</summary>
    public LetterWording? Find(LetterTone tone, Language language) => wordings.GetValueOrDefault((tone, language));
}
