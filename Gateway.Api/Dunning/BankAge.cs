using System.Globalization;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;
using Gateway.Recovery.Dunning;

namespace Gateway.Api.Dunning;

/// <summary>
/// Whether the bank is known far enough for anything to leave today: a run, a batch of paper, a mail that is tried
/// again days after. Before it is, nobody knows who has paid.
/// </summary>
internal sealed class BankAge(IBankFreshness bank, DunningOptions options, TimeProvider clock)
{
    private static readonly Sentence Stale = new(
        "La banque n'est connue que jusqu'au {0} ; il faut les extraits jusqu'au {1}.",
        "De bank is maar gekend tot {0}; de uittreksels tot {1} zijn nodig.",
        "Die Bank ist nur bis {0} bekannt; nötig sind die Auszüge bis {1}.",
        "The bank is known up to {0} only; the statements up to {1} are needed.");

    /// <summary>Why nothing may leave yet; null when it may.</summary>
    public async Task<Sentence?> WhyNotYetAsync(LegalEntityId legalEntity, CancellationToken cancellationToken)
    {
        var wanted = BusinessCalendar.WorkingDaysBefore(clock.Today(), options.BankAgeWorkingDaysMax);
        var known = await bank.KnownUntilAsync(legalEntity, cancellationToken);
        return known is null || known < wanted
            ? Stale.With(known is { } day ? Text(day) : "–", Text(wanted))
            : null;
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
