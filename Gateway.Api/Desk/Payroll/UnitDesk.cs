using System.Globalization;
using Gateway.Api.LegalRecovery;
using Gateway.Api.Payroll;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Persistence.Parties;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Desk.Payroll;

/// <summary>
/// What a unit invoiced, collected, gave, was advanced and was paid, and what is done about its invoices that are late,
/// on one page, for those who answer its questions. The lines are those of the API.
/// </summary>
internal static class UnitDesk
{
    public const string Path = $"{DeskRoutes.Root}/units";

    private const int PageSize = 50;
    private const int FindLengthMax = 100;
    private const int DaysDefault = 92;
    private const int DaysMax = 400;

    public static void MapUnitDesk(this RouteGroupBuilder desk)
    {
        desk.MapGet("/units", ListAsync);
        desk.MapGet("/units/{id:guid}", GetAsync);
    }

    public static string PathOf(ProductionUnitId id) => $"{Path}/{id}";

    private static Task<IResult> ListAsync(
        HttpContext http, GatewayDbContext db, string? find = null, string? after = null) =>
        DeskRoutes.WithSessionAsync(http, async session =>
        {
            var words = (find ?? "").Trim();
            words = words.Length > FindLengthMax ? words[..FindLengthMax] : words;
            var rows = db.Units.AsNoTracking().VisibleTo(session.Caller.Scope);
            rows = words.Length == 0 ? rows
                : rows.Where(row => row.Code.StartsWith(words) || row.Name.Contains(words));
            rows = string.IsNullOrEmpty(after) ? rows : rows.Where(row => row.Code.CompareTo(after) > 0);
            var found = await rows.OrderBy(row => row.Code).Take(PageSize + 1)
                .Select(row => new { row.Id, row.Code, row.Name, row.Tool }).ToListAsync(http.RequestAborted);
            var view = new UnitsView
            {
                Language = session.Caller.Language,
                Who = session.Who,
                FormToken = session.FormToken,
                Find = words,
                Units = [.. found.Take(PageSize).Select(row => (row.Id, row.Code, row.Name, row.Tool))],
                Next = found.Count > PageSize
                    ? $"{Path}{QueryString.Create("find", words).Add("after", found[PageSize - 1].Code)}"
                    : null,
            };
            return new DeskPage<UnitsPage>(StatusCodes.Status200OK, (nameof(UnitsPage.View), view));
        });

    private static Task<IResult> GetAsync(
        ProductionUnitId id, HttpContext http, GatewayDbContext db, LateInvoices invoices, TimeProvider clock,
        string? from = null, string? to = null, string? currency = null, string? late = null) =>
        DeskRoutes.WithSessionAsync(http, async session =>
        {
            var unit = await db.Units.AsNoTracking().VisibleTo(session.Caller.Scope)
                .SingleOrDefaultAsync(row => row.Id == id, http.RequestAborted);
            if (unit is null)
            {
                return DeskRoutes.SeeOther(Path);
            }

            var today = clock.Today();
            var found = await invoices.ReadAsync(
                db, unit.Id, today, LateInvoicePlace.Read(late), PageSize + 1, http.RequestAborted);
            return await PageAsync(
                session, db, unit, PeriodOf(from, to, today), currency, (today, found), http.RequestAborted);
        });

    private static async Task<IResult> PageAsync(
        DeskSession session, GatewayDbContext db, ProductionUnitRow unit,
        (DateOnly From, DateOnly To, Sentence? News) period, string? code,
        (DateOnly Today, IReadOnlyList<LateInvoice> Invoices) late, CancellationToken cancellationToken)
    {
        var currencies = await db.PayrollEntries.Where(row => row.UnitId == unit.Id).Select(row => row.Currency)
            .Distinct().ToListAsync(cancellationToken);
        var currency = currencies.Find(one => one.Code == code) is { } asked && asked != default ? asked : Currency.Eur;
        var account = await UnitAccounts.ReadAsync(
            db, unit.Id, currency, period.From, period.To, cancellationToken);
        var news = account is null ? UnitTexts.TooManyLines.With(UnitAccounts.LinesMax) : period.News;
        var view = new UnitView
        {
            Language = session.Caller.Language,
            Who = session.Who,
            FormToken = session.FormToken,
            Path = PathOf(unit.Id),
            Name = unit.Name,
            Kind = $"{unit.Code} · {UnitSheetTexts.Of(unit.Tool).In(session.Caller.Language)}",
            From = period.From,
            To = period.To,
            Currency = currency,
            Currencies = [.. currencies.Union([Currency.Eur]).OrderBy(one => one.Code)],
            News = news,
            Today = late.Today,
            Late = [.. late.Invoices.Take(PageSize)],
            NextLate = late.Invoices.Count > PageSize
                ? PathOf(unit.Id) + QueryString.Create("from", Text(period.From)).Add("to", Text(period.To))
                    .Add("currency", currency.Code).Add("late", late.Invoices[PageSize - 1].Place.ToString())
                : null,
            Sheet = account is null ? null : UnitSheet.Of(unit, account),
        };
        var status = news is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
        return new DeskPage<UnitPage>(status, (nameof(UnitPage.View), view));
    }

    /// <summary>What was asked, or the last quarter and why.</summary>
    private static (DateOnly From, DateOnly To, Sentence? News) PeriodOf(string? from, string? to, DateOnly today)
    {
        var last = Day(to) ?? today;
        var first = Day(from) ?? last.AddDays(-DaysDefault);
        var isAsked = (from is null || Day(from) is not null) && (to is null || Day(to) is not null);
        return isAsked && first <= last && last.DayNumber - first.DayNumber <= DaysMax
            ? (first, last, null)
            : (today.AddDays(-DaysDefault), today, UnitTexts.WrongPeriod);
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A day that an instant can be made of.</summary>
    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year is >= 2000 and <= 2199
            ? day
            : null;
}
