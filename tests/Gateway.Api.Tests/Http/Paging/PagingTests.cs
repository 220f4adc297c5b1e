using System.Globalization;
using System.Net;
using System.Text.Json;
using Gateway.Api.Http.Paging;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Gateway.Api.Tests.Http.Paging;

public class PagingTests
{
    [Fact]
    public async Task Pages_give_every_item_once_and_end()
    {
        await using var host = await ApiHost.StartAsync(Map);
        var client = host.Client();
        var (seen, cursor) = (new List<int>(), "");
        for (var pages = 0; pages < 20; pages++)
        {
            using var page = JsonDocument.Parse(await client.GetStringAsync($"/v1/numbers?limit=7{cursor}"));
            seen.AddRange(page.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetInt32()));
            if (!page.RootElement.TryGetProperty("next", out var next))
            {
                break;
            }

            cursor = $"&cursor={next.GetString()}";
        }

        seen.ShouldBe(Enumerable.Range(1, 50));
    }

    [Theory]
    [InlineData("limit=0")]
    [InlineData("limit=201")]
    [InlineData("limit=-1")]
    [InlineData("limit=ten")]
    [InlineData("limit=")]
    [InlineData("limit=1&limit=2")]
    [InlineData("cursor=")]
    [InlineData("cursor=abc")]
    [InlineData("cursor=%00%ff")]
    public async Task A_page_that_cannot_be_is_refused(string query)
    {
        await using var host = await ApiHost.StartAsync(Map);

        var response = await host.Client().GetAsync($"/v1/numbers?{query}");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.ProblemAsync("invalid-parameter")).GetProperty("findings").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task The_cursor_of_one_list_opens_no_other()
    {
        await using var host = await ApiHost.StartAsync(Map);
        var client = host.Client();
        using var page = JsonDocument.Parse(await client.GetStringAsync("/v1/numbers?limit=1"));

        var response = await client.GetAsync($"/v1/others?cursor={page.RootElement.GetProperty("next").GetString()}");

        await response.ProblemAsync("invalid-parameter");
    }

    [Fact]
    public void A_cursor_that_was_changed_in_any_letter_is_refused()
    {
        var cursor = Cursor.Write("list", "0195e2a4");
        Cursor.TryRead("list", cursor, out var place).ShouldBeTrue();
        place.ShouldBe("0195e2a4");

        for (var index = 0; index < cursor.Length; index++)
        {
            var changed = cursor[..index] + (cursor[index] == 'A' ? 'B' : 'A') + cursor[(index + 1)..];
            Cursor.TryRead("list", changed, out _).ShouldBeFalse(changed);
        }
    }

    private static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/numbers", Numbers);
        api.MapGet("/others", Numbers);
    }

    private static Page<int> Numbers(PageRequest page)
    {
        var after = int.Parse(page.After ?? "0", CultureInfo.InvariantCulture);
        var rows = Enumerable.Range(1, 50).Where(number => number > after).Take(page.Limit + 1).ToList();
        return page.PageOf(rows, row => row.ToString(CultureInfo.InvariantCulture), row => row);
    }
}
