using Gateway.Domain.Invoicing;
using Gateway.Domain.Law;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Persistence.Dunning;

/// <summary>One invoice on a notice, as it stood when it was issued. Never updated.</summary>
internal sealed class NoticeItemRow
{
    private const int Thousand = 1000;

    public required Guid NoticeId { get; init; }
    public required int Position { get; init; }
    public required ReceivableId ReceivableId { get; init; }
    public required DocumentId InvoiceId { get; init; }
    public required string Number { get; init; }

    /// <summary>The code of the step it does; null for an invoice that is only listed.</summary>
    public string? Step { get; init; }
    public required DateOnly DueDate { get; init; }
    public required long Balance { get; init; }
    public required long Additional { get; init; }

    /// <summary>How much of it is interest; the rest are costs.</summary>
    public long Interest { get; init; }

    /// <summary>
    /// The last day it gives a consumer to pay without costs: with it, it is a first reminder that says all it must
    /// (CEL art. XIX.2); null for everything else.
    /// </summary>
    public DateOnly? FreeUntil { get; init; }

    /// <summary>
    /// A first reminder: the lump sum that it said would be asked after that day, 0 for none; null for everything else.
    /// </summary>
    public long? AnnouncedLumpSum { get; init; }

    /// <summary>The yearly rate of interest that it said would run, in thousandths of a percent; or null.</summary>
    public int? AnnouncedRate { get; init; }

    /// <summary>Rounded down: what was announced is a most.</summary>
    public static int RateOf(Percentage rate) => (int)decimal.Floor(rate.Value * Thousand);

    /// <summary>What a first reminder announced, as the law looks at it.</summary>
    public static AnnouncedClaim? AnnouncedBy(long? lumpSum, int? rate) => lumpSum is { } sum
        ? new AnnouncedClaim(
            Amount.Eur(sum / 100m), rate is { } percent ? new Percentage((decimal)percent / Thousand) : null)
        : null;

    /// <summary>The ids of the rows of law its sums rest on, a blank between them.</summary>
    public required string LawRows { get; init; }
}
