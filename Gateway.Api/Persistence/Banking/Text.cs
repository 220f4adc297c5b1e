namespace Gateway.Api.Persistence.Banking;

/// <summary>Texts of banks have no length that anybody promised; columns that are searched do.</summary>
internal static class Text
{
    public static string? Clip(string? text, int length) =>
        text is null || text.Length <= length ? text
        : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
