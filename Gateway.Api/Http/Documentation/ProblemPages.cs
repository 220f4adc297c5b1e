using System.Globalization;
using System.Text.Encodings.Web;
using Gateway.Api.Http.Json;
using Gateway.Api.Http.Problems;
using Gateway.Domain.Languages;

namespace Gateway.Api.Http.Documentation;

/// <summary>The pages behind the types of problems, in the language of the reader.</summary>
internal static class ProblemPages
{
    private static readonly Sentence Heading = new(
        "Problèmes de l'API", "Problemen van de API", "Probleme der API", "Problems of the API");

    private static readonly Sentence Rules = new(
        "Règles des champs", "Regels van de velden", "Regeln der Felder", "Rules of fields");

    public static IResult List(Language language) => Page(
        language,
        Heading.In(language),
        $"<dl>{string.Concat(ProblemTypes.All.Select(type => Item(type, language)))}</dl>");

    public static IResult Of(ProblemType type, Language language) => Page(
        language,
        $"{type.Status.ToString(CultureInfo.InvariantCulture)} · {type.Title.In(language)}",
        $"<p>{Escaped(type.Remedy.In(language))}</p>"
        + (type == ProblemTypes.InvalidRequest ? FieldRuleList(language) : ""));

    private static string Item(ProblemType type, Language language) =>
        $"<dt><a href=\"{type.Uri}\">{type.Slug}</a> ({type.Status})</dt><dd>{Escaped(type.Title.In(language))}</dd>";

    private static string FieldRuleList(Language language)
    {
        var ofValues = ValueForms.All.Select(form => form.Rule).DistinctBy(rule => rule.Id);
        var rules = FieldRules.All.Concat(ofValues.OrderBy(rule => rule.Id, StringComparer.Ordinal));
        var items = rules.Select(rule =>
            $"<dt><code>{rule.Id}</code></dt><dd>{Escaped(Unfilled(rule.Sentence).In(language))}</dd>");
        return $"<h2>{Escaped(Rules.In(language))}</h2><dl>{string.Concat(items)}</dl>";
    }

    /// <summary>A rule's sentence before it speaks of a value.</summary>
    private static Sentence Unfilled(Sentence sentence) => sentence.With("…", "…");

    private static IResult Page(Language language, string title, string body) => Results.Text(
        $"""
        <!doctype html>
        <html lang="{language.Code()}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>{Escaped(title)}</title>
        </head>
        <body>
        <h1>{Escaped(title)}</h1>
        {body}
        <p><a href="{Description.Root}/problems">{Escaped(Heading.In(language))}</a></p>
        </body>
        </html>

        """,
        "text/html; charset=utf-8");

    private static string Escaped(string text) => HtmlEncoder.Default.Encode(text);
}
