using System.Globalization;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Bulk;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Deliveries;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Benchmarks;

/// <summary>
/// Rows like those that a run left, to be written without any thought: of each notice itself, its invoices, its letter
/// and its mail. Facts and events are left out.
/// </summary>
internal sealed class BareNotices
{
    private readonly List<NoticeRow> notices = [];
    private readonly List<NoticeLetterRow> letters = [];
    private readonly List<DeliveryRow> deliveries = [];

    public static async Task<BareNotices> OfAsync(GatewayDbContext db, Guid run)
    {
        var bare = new BareNotices();
        var written = db.Notices.AsNoTracking().Where(row => row.RunId == run);
        var letterOf = await db.NoticeLetters.AsNoTracking().Where(row => written.Any(one => one.Id == row.NoticeId))
            .ToDictionaryAsync(row => row.NoticeId);
        var deliveryOf = await db.Deliveries.AsNoTracking()
            .Where(row => written.Any(one => one.Id == row.NoticeId))
            .ToDictionaryAsync(row => row.NoticeId!.Value);
        foreach (var notice in await written.Include(row => row.Items).ToListAsync())
        {
            bare.Add(notice, letterOf[notice.Id], deliveryOf[notice.Id]);
        }

        return bare;
    }

    /// <summary>As many a transaction as a run writes.</summary>
    public async Task InsertAsync(ServiceProvider gateway)
    {
        const int AtOnce = 50;
        var bulk = gateway.GetRequiredService<IBulkWriter>();
        foreach (var places in Enumerable.Range(0, notices.Count).Chunk(AtOnce))
        {
            var (from, count) = (places[0], places.Length);
            await gateway.GetRequiredService<Transactions>().RunAsync(
                async (db, token) =>
                {
                    var some = notices.GetRange(from, count);
                    await bulk.InsertAsync(db, some, token);
                    await bulk.InsertAsync(db, some.SelectMany(one => one.Items).ToList(), token);
                    await bulk.InsertAsync(db, letters.GetRange(from, count), token);
                    await bulk.InsertAsync(db, deliveries.GetRange(from, count), token);
                },
                default);
        }
    }

    /// <summary>A client gets one notice a day, so the copy is of the day after.</summary>
    private void Add(NoticeRow notice, NoticeLetterRow letter, DeliveryRow delivery)
    {
        var id = Guid.CreateVersion7(notice.IssuedAt);
        notices.Add(new NoticeRow
        {
            Id = id, LegalEntityId = notice.LegalEntityId, ClientId = notice.ClientId, Number = $"{notice.Number}+",
            Language = notice.Language, Act = notice.Act, Channel = notice.Channel, State = notice.State,
            Recipient = notice.Recipient, Currency = notice.Currency, Principal = notice.Principal,
            Credits = notice.Credits, CreditsElsewhere = notice.CreditsElsewhere, Additional = notice.Additional,
            Postage = notice.Postage, IsBooked = notice.IsBooked,
            IssuedOn = notice.IssuedOn.AddDays(1), IssuedAt = notice.IssuedAt,
            Items = notice.Items.ConvertAll(item => new NoticeItemRow
            {
                NoticeId = id, Position = item.Position, ReceivableId = item.ReceivableId, InvoiceId = item.InvoiceId,
                Number = item.Number, Step = item.Step, DueDate = item.DueDate, Balance = item.Balance,
                Additional = item.Additional, LawRows = item.LawRows, FreeUntil = item.FreeUntil,
                AnnouncedLumpSum = item.AnnouncedLumpSum, AnnouncedRate = item.AnnouncedRate,
            }),
        });
        letters.Add(new NoticeLetterRow
        {
            NoticeId = id, Subject = letter.Subject, Text = letter.Text, Html = letter.Html, Hash = letter.Hash,
        });
        deliveries.Add(new DeliveryRow
        {
            Id = new DeliveryId(Guid.CreateVersion7(notice.IssuedAt)), DocumentId = delivery.DocumentId, NoticeId = id,
            UnitId = delivery.UnitId, Channel = delivery.Channel, Recipient = delivery.Recipient,
            MessageId = string.Create(CultureInfo.InvariantCulture, $"{id}@bare"), State = delivery.State,
            QueuedAt = delivery.QueuedAt, NextAttemptAt = delivery.NextAttemptAt,
        });
    }
}
