using System.Net;
using System.Reflection;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Api.Tests.Http.Binding;

/// <summary>Days in an address that no calendar, no law and no ledger reaches.</summary>
public class DayParameterTests
{
    /// <summary>What the id of an address is, by its first part.</summary>
    private static readonly Dictionary<string, string> Ids = new()
    {
        ["clients"] = "client",
        ["dunning"] = "letterText",
        ["invoices"] = "invoice",
        ["legal-entities"] = "legalEntity",
        ["receivables"] = "invoice",
        ["recovery-cases"] = "case",
        ["units"] = "unit",
    };

    [Fact]
    public async Task A_day_out_of_reach_is_refused_by_name_wherever_a_day_may_be_asked_for()
    {
        await using var world =
            await SecretWorld.OpenAsync(await RunningGateway.StartAsync(DatabaseProvider.Sqlite));
        var asked = Asked(world).ToList();
        asked.Select(one => one.Name).Distinct().Order().ShouldBe(["asOf", "from", "on", "rules", "to", "waitEnd"]);
        foreach (var (method, path, name) in asked)
        {
            foreach (var day in (string[])["0001-01-01", "1999-12-31", "2200-01-01", "9999-12-31"])
            {
                using var refused = await SendAsync(world, method, $"{path}?{name}={day}");
                refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest, $"{path}?{name}={day}");
                (await refused.ProblemAsync("invalid-parameter")).Findings().ShouldBe(["SGW-DATE -"]);
            }

            foreach (var day in (string[])["2000-01-01", "2199-12-31"])
            {
                using var answer = await SendAsync(world, method, $"{path}?{name}={day}");
                answer.StatusCode.ShouldNotBe(HttpStatusCode.InternalServerError, $"{path}?{name}={day}");
            }
        }
    }

    [Fact]
    public async Task A_day_before_every_rule_of_the_guarantee_fund_has_no_exposure()
    {
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite);
        using var admin = await gateway.CallerAsync();

        using var refused = await admin.GetAsync(
            new Uri("/v1/payroll/exposure?asOf=2017-12-31", UriKind.Relative), TestContext.Current.CancellationToken);

        (await refused.ProblemAsync("invalid-parameter")).Findings().ShouldBe(["SGW-GUARANTEE-DAY -"]);
        (await admin.ReadAsync("/v1/payroll/exposure?asOf=2018-01-01")).Text("rule").ShouldBe("guarantee-2018");
    }

    /// <summary>Every parameter of every address that is a day.</summary>
    private static IEnumerable<(string Method, string Path, string Name)> Asked(SecretWorld world) =>
        from endpoint in world.Gateway.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .OfType<RouteEndpoint>()
        let pattern = "/" + endpoint.RoutePattern.RawText!.Trim('/')
        where pattern.StartsWith("/v1/", StringComparison.Ordinal)
        from parameter in endpoint.Metadata.GetMetadata<MethodInfo>()?.GetParameters() ?? []
        where parameter.ParameterType == typeof(DateOnly) || parameter.ParameterType == typeof(DateOnly?)
        let method = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods[0]
        select (method, PathOf(world, pattern), parameter.Name!);

    private static string PathOf(SecretWorld world, string pattern) =>
        pattern.Contains("{id:guid}", StringComparison.Ordinal)
            ? world.Fill(pattern.Replace("{id:guid}", $"{{{Ids[pattern.Split('/')[2]]}}}"))
            : pattern;

    private static async Task<HttpResponseMessage> SendAsync(SecretWorld world, string method, string address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (method != "GET")
        {
            request.Content = Answers.Bytes("<Invoice/>"u8.ToArray(), "application/xml");
        }

        return await world.Administration.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
