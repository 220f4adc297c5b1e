using System.Security.Cryptography;
using Gateway.Api.Invoicing;
using Gateway.Api.Parties;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Gateway.Peppol.AccessPoint;
using Gateway.Peppol.Ubl;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// Writes the copies of letters that go over Peppol, with the letters. Of a consumer there is none, nor of a call; who
/// has no participant gets none. Whether the receiver takes it is asked when it leaves.
/// </summary>
internal sealed class NoticeCopies(
    PeppolCopyOptions options, RoutingPolicy routing, IssuingOptions issuing, ILogger<NoticeCopies> log)
{
    private static readonly Sentence CopyOf = new(
        "Copie du rappel {0} ; la lettre seule fait foi.", "Kopie van herinnering {0}; alleen de brief telt.",
        "Kopie der Mahnung {0}; allein der Brief zählt.", "Copy of reminder {0}; the letter alone counts.");

    private static readonly Sentence Debt = new("Facture {0}", "Factuur {0}", "Rechnung {0}", "Invoice {0}");

    private static readonly Sentence Interest = new(
        "Intérêts de retard sur la facture {0}", "Verwijlinterest op factuur {0}",
        "Verzugszinsen auf Rechnung {0}", "Interest for late payment of invoice {0}");

    private static readonly Sentence Costs = new(
        "Indemnité et frais sur la facture {0}", "Vergoeding en kosten op factuur {0}",
        "Entschädigung und Kosten auf Rechnung {0}", "Compensation and costs on invoice {0}");

    private static readonly Sentence Credits = new("Crédits", "Tegoeden", "Guthaben", "Credits");

    /// <summary>Those that are due, none where the house makes no copies.</summary>
    public async Task<IReadOnlyList<NoticeUblRow>> WriteAsync(
        GatewayDbContext db,
        LegalEntity seller,
        IReadOnlyList<IssuedNotice> issued,
        CancellationToken cancellationToken)
    {
        if (options.Types is not { } types || !routing.HasAccessPoint)
        {
            return [];
        }

        var due = issued
            .Where(one => one.Letter is not null && one.Proposal.Client.Kind != ClientKind.PrivatePerson)
            .ToList();
        ClientId[] ids = [.. due.Select(one => one.Row.ClientId)];
        var clients = await Clients.WithParts(db.Clients.AsNoTracking())
            .Where(row => EF.Parameter(ids).Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, row => row.ToDomain(), cancellationToken);
        return
        [
            .. due.Select(one => (Issued: one, Client: clients[one.Row.ClientId]))
                .Select(one => RoutingPolicy.ParticipantOf(one.Client) is { } receiver
                    ? RowOf(types, seller, one.Issued, one.Client, receiver)
                    : null)
                .OfType<NoticeUblRow>(),
        ];
    }

    /// <summary>A text that XML cannot carry costs the copy, never the letter.</summary>
    private NoticeUblRow? RowOf(
        ReminderTypes types, LegalEntity seller, IssuedNotice issued, Client client, ParticipantId receiver)
    {
        try
        {
            var content = UblWriter.Write(DocumentOf(types, seller, issued, client, receiver));
            return new NoticeUblRow
            {
                NoticeId = issued.Row.Id,
                Content = content,
                Hash = Convert.ToHexStringLower(SHA256.HashData(content)),
                Receiver = receiver,
                MessageId = $"copy.{issued.Row.Id}@{issuing.MessageIdDomain}",
            };
        }
        catch (ArgumentException fault)
        {
            Log.CopyWasNotWritten(log, issued.Row.Id, fault);
            return null;
        }
    }

    private static ReminderDocument DocumentOf(
        ReminderTypes types, LegalEntity seller, IssuedNotice issued, Client client, ParticipantId receiver)
    {
        var (row, items) = (issued.Row, issued.Proposal.Notice!.Items);
        var units = items.Select(one => one.Item.UnitId).ToList();
        return new ReminderDocument
        {
            Customization = types.Customization,
            Profile = types.Process.Value,
            Number = row.Number,
            IssueDate = row.IssuedOn,
            TypeCode = row.Act.ToString(),
            Sequence = 1 + items.Max(one => one.Item.Situation.Notices.Count),
            Note = CopyOf.With(row.Number).In(row.Language),
            Currency = row.Currency,
            Seller = PartyOf.Seller(seller),
            Buyer = PartyOf.Buyer(client, units[0]) with
            {
                ElectronicAddress = new Identifier(receiver.Value, receiver.Scheme),
            },
            Account = seller.Iban.Text,
            Lines = [.. LinesOf(issued)],
        };
    }

    /// <summary>The sums of the letter, each invoice with what is asked on top of it, then the credits.</summary>
    private static IEnumerable<ReminderDocumentLine> LinesOf(IssuedNotice issued)
    {
        var (notice, row) = (issued.Proposal.Notice!, issued.Row);
        foreach (var (item, one) in issued.Items.Zip(notice.Items.Concat(notice.Also).Select(one => one.Item)))
        {
            var line = new ReminderDocumentLine
            {
                Amount = row.Money(item.Balance),
                Note = Words(Debt),
                Invoice = item.Number,
                InvoiceDate = one.IssueDate,
                DueDate = item.DueDate,
            };
            yield return line with { PaymentReference = one.PaymentReference };
            (long, Sentence)[] onTop = [(item.Interest, Interest), (item.Additional - item.Interest, Costs)];
            foreach (var (amount, words) in onTop)
            {
                if (amount > 0)
                {
                    yield return line with { Amount = row.Money(amount), Note = Words(words) };
                }
            }

            string Words(Sentence sentence) => sentence.With(item.Number).In(row.Language);
        }

        if (row.Credits > 0)
        {
            yield return new ReminderDocumentLine
            {
                Amount = row.Money(row.Credits), IsCredit = true, Note = Credits.In(row.Language),
            };
        }
    }
}
