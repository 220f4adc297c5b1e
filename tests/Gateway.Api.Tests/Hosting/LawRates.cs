namespace Gateway.Api.Tests.Hosting;

/// <summary>Rates that the product does not come with, since nobody has published them yet.</summary>
internal static class LawRates
{
    /// <summary>10 % for a key, from a day to a day; one person changes the law, and another approves it.</summary>
    public static async Task LoadAsync(
        HttpClient one, HttpClient other, params (string Key, string From, string To)[] periods)
    {
        var rows = string.Join(", ", periods.Select(period => $$"""
            {
              "key": "{{period.Key}}", "value": "10.0 %", "from": "{{period.From}}", "to": "{{period.To}}",
              "reference": "L2002 art. 5", "source": "Moniteur belge, invented for the test"
            }
            """));
        var change = await one.CreateAsync(
            "/v1/law/changes", $$"""{ "reason": "Published", "rows": [ {{rows}} ] }""");
        await other.CreateAsync($"/v1/law/changes/{change.Text("id")}:approve", "{}");
    }
}
