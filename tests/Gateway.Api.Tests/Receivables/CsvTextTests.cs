using Gateway.Api.Receivables;

namespace Gateway.Api.Tests.Receivables;

public class CsvTextTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("F2026-000001", "F2026-000001")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("say \"a\"", "\"say \"\"a\"\"\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("-1;@x", "\"'-1;@x\"")]
    [InlineData("\t=1", "'\t=1")]
    public void A_field_is_text_to_every_spreadsheet(string? text, string field) => CsvText.Of(text).ShouldBe(field);
}
