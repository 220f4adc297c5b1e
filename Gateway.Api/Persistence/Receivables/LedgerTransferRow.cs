using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Banking;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Persistence.Receivables;

/// <summary>One line of the ledger, in minor units. Never updated, never deleted.</summary>
internal sealed class LedgerTransferRow : IOfLegalEntity
{
    public const int ReferenceLengthMax = 280;

    /// <summary>Without a gap over the whole ledger: an export goes on where the last one ended.</summary>
    public required long Sequence { get; init; }
    public required LedgerEvent Event { get; init; }
    public required LedgerAccount Debit { get; init; }
    public required LedgerAccount Credit { get; init; }
    public required long Amount { get; init; }
    public required Currency Currency { get; init; }
    public required DateOnly ValueDate { get; init; }
    public required DateTimeOffset BookedAt { get; init; }
    public required LegalEntityId LegalEntityId { get; init; }
    public ProductionUnitId? UnitId { get; init; }
    public ClientId? ClientId { get; init; }
    public DocumentId? InvoiceId { get; init; }
    public BankAccountId? BankAccountId { get; init; }
    public required Guid SourceId { get; init; }
    public string? Reference { get; init; }

    public static LedgerTransferRow Of(LedgerTransfer transfer, long sequence)
    {
        var about = transfer.About;
        return new LedgerTransferRow
        {
            Sequence = sequence,
            Event = transfer.Event,
            Debit = transfer.Debit,
            Credit = transfer.Credit,
            Amount = transfer.Amount.MinorUnits,
            Currency = transfer.Amount.Currency,
            ValueDate = about.ValueDate,
            BookedAt = about.BookedAt,
            LegalEntityId = about.LegalEntityId,
            UnitId = about.UnitId,
            ClientId = about.ClientId,
            InvoiceId = about.InvoiceId,
            BankAccountId = about.BankAccountId,
            SourceId = about.SourceId,
            Reference = Banking.Text.Clip(about.Reference, ReferenceLengthMax),
        };
    }

    public Amount Money => Domain.Money.Amount.FromMinorUnits(Amount, Currency);
}
