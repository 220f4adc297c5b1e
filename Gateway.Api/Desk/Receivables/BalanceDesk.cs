using System.Globalization;
using Gateway.Api.Desk.Dunning;
using Gateway.Api.Desk.Payroll;
using Gateway.Api.Persistence;
using Gateway.Api.Receivables;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;

namespace Gateway.Api.Desk.Receivables;

/// <summary>What is owed by how long it is late, as at any day: the aged balance.</summary>
internal static class BalanceDesk
{
    public const string Path = $"{DeskRoutes.Root}/balances";

    private const int PageSize = 50;

    public static void MapBalanceDesk(this RouteGroupBuilder desk) => desk.MapGet("/balances", (
        HttpContext http, GatewayDbContext db, TimeProvider clock, string? by = null, string? asOf = null,
        string? from = null) =>
            DeskRoutes.WithSessionAsync(http, session => PageAsync(http, db, clock.Today(), session, by, asOf, from)));

    private static async Task<IResult> PageAsync(
        HttpContext http, GatewayDbContext db, DateOnly today, DeskSession session, string? by, string? asOf,
        string? from)
    {
        var kind = Enum.TryParse<AgedBy>(by, ignoreCase: true, out var one) && Enum.IsDefined(one) ? one : default;
        var (written, day) = ((asOf ?? "").Trim(), DeskWords.ReadDay(asOf));
        var news = day is null && written.Length > 0 ? DeskNews.Refused(DeskTexts.OneDay.With(written)) : null;
        var start = int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : 0;
        var rows = await AgedBalance.OfAsync(
            db, session.Caller.Scope, day ?? today, kind, (Guid.Empty, ""), limit: null, http.RequestAborted);
        var shown = rows.OrderBy(row => row.Currency.Code, StringComparer.Ordinal)
            .ThenByDescending(row => Late(row).Value).ThenBy(row => row.Id).Skip(start).Take(PageSize).ToList();
        var names = await AgedNames.OfAsync(
            db, kind, [.. shown.Select(row => row.Id).Distinct()], http.RequestAborted);
        var view = new BalancesView
        {
            User = session.User,
            News = news,
            By = NameOf(kind),
            AsOf = news is null ? DeskWords.Day(day ?? today) : written,
            Lines = shown.ConvertAll(row => LineOf([row]) with
            {
                Name = names.GetValueOrDefault(row.Id, ""),
                Address = AddressOf(kind, row.Id),
            }),
            Totals =
            [
                .. rows.GroupBy(row => row.Currency).OrderBy(group => group.Key.Code, StringComparer.Ordinal)
                    .Select(group => LineOf([.. group])),
            ],
            Next = start + shown.Count < rows.Count && shown.Count > 0
                ? Path + new QueryString().Add("by", NameOf(kind)).Add("asOf", DeskWords.Day(day ?? today))
                    .Add("from", (start + shown.Count).ToString(CultureInfo.InvariantCulture))
                : null,
        };
        return new DeskPage<BalancesPage>(DeskRoutes.StatusOf(news), (nameof(BalancesPage.View), view));
    }

    /// <summary>As the API says it.</summary>
    public static string NameOf(AgedBy by) => by switch
    {
        AgedBy.Client => "client",
        AgedBy.Unit => "unit",
        _ => "legalEntity",
    };

    private static Amount Late(AgedRow row) => row.UpTo30 + row.UpTo60 + row.UpTo90 + row.Over90;

    private static BalancesView.Line LineOf(IReadOnlyList<AgedRow> rows)
    {
        return new BalancesView.Line
        {
            Total = Sum(row => row.Total),
            NotDue = Sum(row => row.NotDue),
            UpTo30 = Sum(row => row.UpTo30),
            UpTo60 = Sum(row => row.UpTo60),
            UpTo90 = Sum(row => row.UpTo90),
            Over90 = Sum(row => row.Over90),
            Accessories = Sum(row => row.Accessories),
            Credit = Sum(row => row.Credit),
        };

        Amount Sum(Func<AgedRow, Amount> part) => Amount.Sum(rows.Select(part), rows[0].Currency);
    }

    /// <summary>Of a client its letters, of a unit its account.</summary>
    private static string? AddressOf(AgedBy by, Guid id) => by switch
    {
        AgedBy.Client => LetterDesk.Path + QueryString.Create("client", id.ToString()),
        AgedBy.Unit => UnitDesk.PathOf(new ProductionUnitId(id)),
        _ => null,
    };
}
