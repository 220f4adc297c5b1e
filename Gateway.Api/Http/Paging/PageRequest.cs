using System.Globalization;
using System.Reflection;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Problems;
using Gateway.Domain.Languages;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.OpenApi;

namespace Gateway.Api.Http.Paging;

/// <summary>Which part of a list is asked for: <c>limit</c> (1 to 200, default 50) and <c>cursor</c>.</summary>
internal sealed class PageRequest : IBound, IEndpointParameterMetadataProvider
{
    public const int LimitDefault = 50;

    public const int LimitMax = 200;

    private readonly string list;

    private PageRequest(string list, int limit, string? after, Problem? refusal) =>
        (this.list, Limit, After, Refusal) = (list, limit, after, refusal);

    public int Limit { get; }

    /// <summary>The place to go on from, as <see cref="PageOf"/> was told it; null at the beginning.</summary>
    public string? After { get; }

    public Problem? Refusal { get; }

    private static Sentence WantedLimit { get; } = new(
        "Le paramètre {0} est un nombre entier de 1 à 200.",
        "De parameter {0} is een geheel getal van 1 tot 200.",
        "Der Parameter {0} ist eine ganze Zahl von 1 bis 200.",
        "The parameter {0} is a whole number from 1 to 200.");

    private static Sentence WantedCursor { get; } = new(
        "Le paramètre {0} n'est pas un curseur que cette liste a donné ; recommencez sans lui.",
        "De parameter {0} is geen cursor die deze lijst gaf; begin opnieuw zonder hem.",
        "Der Parameter {0} ist kein Zeiger, den diese Liste gab; beginnen Sie ohne ihn neu.",
        "The parameter {0} is no cursor that this list gave; begin again without it.");

    /// <summary>A cursor belongs to the route it was given by.</summary>
    public static ValueTask<PageRequest> BindAsync(HttpContext context)
    {
        var query = context.Request.Query;
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "";
        var (limit, after) = (LimitDefault, default(string));
        var refusal =
            query.ContainsKey("limit") && !IsLimit(query["limit"], out limit)
                ? Binding.Refusal.OfParameter("SGW-PAGE-LIMIT", "limit", WantedLimit)
            : query.ContainsKey("cursor") && !Cursor.TryRead(route, query["cursor"], out after)
                ? Binding.Refusal.OfParameter("SGW-PAGE-CURSOR", "cursor", WantedCursor)
            : null;
        return ValueTask.FromResult(new PageRequest(route, limit, after, refusal));
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        builder.AddProblems(StatusCodes.Status400BadRequest);
        builder.Metadata.Add(new DocumentedParameter(
            "limit", ParameterLocation.Query, IsRequired: false, "How many items a page has at most. Default: 50.")
        {
            Type = JsonSchemaType.Integer,
            Format = "int32",
            Minimum = 1,
            Maximum = LimitMax,
        });
        builder.Metadata.Add(new DocumentedParameter(
            "cursor", ParameterLocation.Query, IsRequired: false, "The `next` of the page before; absent for the "
            + "first page."));
    }

    /// <summary>
    /// A page of rows that were read with one more than <see cref="Limit"/>: the one too many says that there is a
    /// next page.
    /// </summary>
    public Page<T> PageOf<TRow, T>(IReadOnlyList<TRow> rows, Func<TRow, string> placeOf, Func<TRow, T> show)
    {
        var shown = rows.Take(Limit).ToList();
        return new Page<T>
        {
            Items = [.. shown.Select(show)],
            Next = rows.Count > Limit ? Cursor.Write(list, placeOf(shown[^1])) : null,
        };
    }

    private static bool IsLimit(string? text, out int limit) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out limit) && limit is >= 1 and <= LimitMax;
}
