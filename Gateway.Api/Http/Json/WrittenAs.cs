namespace Gateway.Api.Http.Json;

/// <summary>The names of the forms that a field chooses by <see cref="WrittenAsAttribute"/>.</summary>
internal static class WrittenAs
{
    public const string Amount = "amount";
    public const string PositiveAmount = "positive amount";
    public const string Days = "days";
    public const string Email = "email";
    public const string Colour = "colour";
    public const string Bic = "bic";
    public const string WebAddress = "web address";
    public const string SeriesCode = "series code";
}
