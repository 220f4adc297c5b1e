using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Persistence.Banking;

/// <summary>
/// One movement of a statement as it is matched: a total that its details divide is here as its details. What the bank
/// said never changes; below it stands what was decided.
/// </summary>
internal sealed class MovementRow : IOfLegalEntity
{
    public const int SearchedLengthMax = 64;

    public required MovementId Id { get; init; }
    public required StatementId StatementId { get; init; }
    public required BankAccountId BankAccountId { get; init; }
    public required LegalEntityId LegalEntityId { get; init; }

    /// <summary>1, 2, 3 … within the statement.</summary>
    public required int Sequence { get; init; }

    /// <summary>The number of the movement within the statement, and of the detail within it: <c>4/2</c>.</summary>
    public required string Place { get; init; }

    /// <summary>Minor units; positive when money came in.</summary>
    public required long Amount { get; init; }
    public required Currency Currency { get; init; }
    public required DateOnly EntryDate { get; init; }
    public required DateOnly ValueDate { get; init; }
    public string? BankReference { get; init; }
    public string? Code { get; init; }
    public string? IsoCode { get; init; }
    public string? Name { get; init; }
    public string? UltimateName { get; init; }
    public string? Address { get; init; }
    public string? CounterpartyAccount { get; init; }
    public string? CounterpartyBic { get; init; }
    public required string Communication { get; init; }
    public string? Structure { get; init; }

    /// <summary>The payment reference, when the communication is one.</summary>
    public string? PaymentReference { get; init; }
    public string? EndToEndId { get; init; }

    /// <summary>What who sent a batch calls it: where a bank books one total, all that names our files.</summary>
    public string? BatchId { get; init; }
    public ReturnKind? ReturnKind { get; init; }
    public string? ReturnReason { get; init; }
    public long? OriginalAmount { get; init; }
    public Currency? OriginalCurrency { get; init; }
    public string? Notes { get; init; }

    /// <summary>SHA-256 over the statement's content and all that the bank said of the movement.</summary>
    public required string EvidenceHash { get; init; }

    public required MovementState State { get; set; }

    /// <summary>What it pays by: the source of the entries it was booked as. Null while it pays nothing.</summary>
    public Guid? PaymentId { get; set; }

    /// <summary>The movement that took its payment back; null while the payment stands.</summary>
    public MovementId? TakenBackBy { get; set; }

    /// <summary>
    /// What it took back less than the payments had brought, or, below zero, more: minor units. Kept for the client by
    /// <see cref="PaymentId"/>; without one it concerns no client, nor does what a bank took beside refunds.
    /// </summary>
    public long? Rest { get; set; }

    /// <summary>Ways to allocate it as the last run saw them, the best first, as JSON; while it is queued.</summary>
    public string? Proposals { get; set; }

    /// <summary>Who decided: a key, or <c>matching</c>.</summary>
    public string? DecidedBy { get; set; }
    public DateTimeOffset? DecidedAt { get; set; }
    public string? Reason { get; set; }
    public int Version { get; set; }

    public static MovementRow Of(
        StatementLine line, string place, int sequence, StatementRow statement, MovementId id, MovementState state)
    {
        var original = line.OriginalAmount;
        return new MovementRow
        {
            Id = id,
            StatementId = statement.Id,
            BankAccountId = statement.BankAccountId,
            LegalEntityId = statement.LegalEntityId,
            Sequence = sequence,
            Place = place,
            Amount = line.Amount.MinorUnits,
            Currency = line.Amount.Currency,
            EntryDate = line.EntryDate,
            ValueDate = line.ValueDate,
            BankReference = line.BankReference,
            Code = line.Code?.Digits,
            IsoCode = line.IsoCode,
            Name = line.Counterparty.Name,
            UltimateName = line.Counterparty.UltimateName,
            Address = line.Counterparty.Address,
            CounterpartyAccount = Text.Clip(line.Counterparty.Account, SearchedLengthMax),
            CounterpartyBic = line.Counterparty.Bic,
            Communication = line.Communication.Text,
            Structure = line.Communication.Structure,
            PaymentReference = line.Communication.Reference?.Text,
            EndToEndId = Text.Clip(line.EndToEndId, SearchedLengthMax),
            BatchId = Text.Clip(line.BatchId, SearchedLengthMax),
            ReturnKind = line.Return?.Kind,
            ReturnReason = line.Return?.Reason,
            OriginalAmount = original is { IsRounded: true } ? original.Value.MinorUnits : null,
            OriginalCurrency = original is { IsRounded: true } ? original.Value.Currency : null,
            Notes = line.Notes.Count == 0 ? null : string.Join('\n', line.Notes),
            EvidenceHash = HashOf(line, place, statement.ContentHash),
            State = state,
        };
    }

    /// <summary>As matching reads it.</summary>
    public StatementLine ToLine() => new()
    {
        Number = Sequence,
        Amount = Money,
        EntryDate = EntryDate,
        ValueDate = ValueDate,
        BankReference = BankReference,
        Code = TransactionCode.TryParse(Code, out var code) ? code : null,
        IsoCode = IsoCode,
        Counterparty = new Counterparty
        {
            Name = Name, UltimateName = UltimateName, Address = Address, Account = CounterpartyAccount,
            Bic = CounterpartyBic,
        },
        Communication = new Communication(Communication, Structure, ReferenceOf(PaymentReference)),
        EndToEndId = EndToEndId,
        BatchId = BatchId,
        Return = ReturnKind is { } kind ? new PaymentReturn(kind, ReturnReason) : null,
        OriginalAmount = (OriginalAmount, OriginalCurrency) is ({ } amount, { } currency)
            ? Domain.Money.Amount.FromMinorUnits(amount, currency)
            : null,
        Notes = Notes?.Split('\n') ?? [],
    };

    public Amount Money => Domain.Money.Amount.FromMinorUnits(Amount, Currency);

    public Amount RestMoney => Domain.Money.Amount.FromMinorUnits(Rest ?? 0, Currency);

    public PaymentId? Payment => PaymentId is { } payment ? new PaymentId(payment) : null;

    /// <summary>Notes a decision; a movement that another decided meanwhile stays as that one left it.</summary>
    public void Decide(MovementState state, Guid? payment, string by, DateTimeOffset at, string? reason = null)
    {
        (State, PaymentId, DecidedBy, DecidedAt, Reason) = (state, payment, by, at, reason);
        (Proposals, Rest) = (null, null);
        Version++;
    }

    private static PaymentReference? ReferenceOf(string? text) =>
        StructuredCommunication.TryParse(text, out var belgian) ? new PaymentReference.Belgian(belgian)
        : CreditorReference.TryParse(text, out var international) ? new PaymentReference.International(international)
        : null;

    /// <summary>A length before each field: no two different movements can give the same bytes.</summary>
    private static string HashOf(StatementLine line, string place, string contentHash)
    {
        var text = new StringBuilder();
        foreach (var field in (string?[])
            [
                contentHash, place, line.Amount.ToString(), Day(line.EntryDate), Day(line.ValueDate),
                line.BankReference, line.Code?.Digits, line.IsoCode, line.Counterparty.Name,
                line.Counterparty.UltimateName, line.Counterparty.Address, line.Counterparty.Account,
                line.Counterparty.Bic, line.Communication.Text, line.Communication.Structure, line.EndToEndId,
                line.BatchId, line.Return?.Kind.ToString(), line.Return?.Reason, line.OriginalAmount?.ToString(),
                string.Join('\n', line.Notes),
            ])
        {
            text.Append(CultureInfo.InvariantCulture, $"{field?.Length ?? -1}:{field}");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
