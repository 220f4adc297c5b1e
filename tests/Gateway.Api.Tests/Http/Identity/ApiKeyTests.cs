using System.Net;
using System.Net.Http.Headers;
using Gateway.Api.Hosting;
using Gateway.Api.Identity;
using Gateway.Domain.Parties;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Gateway.Api.Tests.Http.Identity;

public class ApiKeyTests
{
    private const string Refused = "Bearer realm=\"gateway\", error=\"invalid_token\"";

    private static readonly LegalEntityId Entity = new(Guid.CreateVersion7());
    private static readonly ProductionUnitId Unit = new(Guid.CreateVersion7());

    [Fact]
    public void A_key_has_256_random_bits_and_is_told_by_its_hash_alone()
    {
        var (one, two) = (ApiKey.New(), ApiKey.New());

        one.Reveal().ShouldMatch("^sgw_[A-Za-z0-9_-]{43}$");
        one.Hash.ShouldMatch("^[0-9a-f]{64}$");
        one.Hash.ShouldNotBe(two.Hash);
        one.Prefix.ShouldBe(one.Reveal()[..12]);
        $"{one}".ShouldBe("ApiKey");
        ApiKey.TryParse(one.Reveal(), out var again).ShouldBeTrue();
        again!.Hash.ShouldBe(one.Hash);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("sgw_short")]
    [InlineData("SGW_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("sgw_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa+")]
    [InlineData("sgw_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\u00e9")]
    public void What_is_no_key_is_not_looked_up(string? text) => ApiKey.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData(null, "Bearer realm=\"gateway\"")]
    [InlineData("Bearer sgw_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaA", Refused)]
    [InlineData("Basic c2d3OnNndw==", Refused)]
    public async Task Without_a_good_key_nobody_comes_in(string? authorization, string challenge)
    {
        await using var host = await ApiHost.StartAsync(Map);
        var client = host.Anonymous();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", authorization);

        var response = await client.GetAsync("/v1/who");

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        response.Headers.WwwAuthenticate.ToString().ShouldBe(challenge);
        await response.ProblemAsync("not-authenticated");
    }

    [Fact]
    public async Task A_revoked_key_is_refused_from_that_moment_on()
    {
        await using var host = await ApiHost.StartAsync(Map);
        var key = host.Keys.Add(new Scope.Administration());
        var client = host.Anonymous();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key.Reveal());
        (await client.GetAsync("/v1/who")).StatusCode.ShouldBe(HttpStatusCode.OK);

        host.Keys.Revoke(key);

        await (await client.GetAsync("/v1/who")).ProblemAsync("not-authenticated");
    }

    [Theory]
    [InlineData("/v1/who", 200, 200, 200)]
    [InlineData("/v1/entity", 403, 200, 200)]
    [InlineData("/v1/admin", 403, 403, 200)]
    public async Task A_key_goes_as_far_as_its_scope_reaches(string path, int unit, int entity, int administration)
    {
        await using var host = await ApiHost.StartAsync(Map);
        Scope[] scopes = [new Scope.Unit(Unit, Entity), new Scope.Entity(Entity), new Scope.Administration()];

        foreach (var (scope, expected) in scopes.Zip([unit, entity, administration]))
        {
            var response = await host.Client(scope).GetAsync(path);
            ((int)response.StatusCode).ShouldBe(expected, scope.ToString());
            if (expected == 403)
            {
                await response.ProblemAsync("not-allowed");
            }
        }
    }

    [Fact]
    public void A_scope_covers_its_own_and_nothing_else()
    {
        var otherEntity = new LegalEntityId(Guid.CreateVersion7());
        var otherUnit = new ProductionUnitId(Guid.CreateVersion7());
        Scope unit = new Scope.Unit(Unit, Entity);
        Scope entity = new Scope.Entity(Entity);

        unit.Covers(Entity, Unit).ShouldBeTrue();
        unit.Covers(Entity, otherUnit).ShouldBeFalse();
        unit.Covers(otherEntity, Unit).ShouldBeFalse();
        unit.Covers(Entity).ShouldBeFalse();
        entity.Covers(Entity, otherUnit).ShouldBeTrue();
        entity.Covers(otherEntity, Unit).ShouldBeFalse();
        entity.Covers(otherEntity).ShouldBeFalse();
        new Scope.Administration().Covers(otherEntity, otherUnit).ShouldBeTrue();
    }

    [Fact]
    public async Task An_endpoint_that_forgot_to_ask_for_a_key_cannot_take_a_caller()
    {
        await using var host = await ApiHost.StartAsync(api =>
            api.MapGet("/open", (Caller caller) => caller.Actor).AllowAnonymous());

        var response = await host.Anonymous().GetAsync("/v1/open");

        response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
    }

    [Fact]
    public async Task Last_use_is_reported_once_for_many_requests_and_kept_when_it_cannot_be_stored()
    {
        await using var host = await ApiHost.StartAsync(Map);
        var client = host.Client();
        var reporter = host.Services.GetServices<IHostedService>().OfType<KeyUseReporter>().Single();
        for (var request = 0; request < 5; request++)
        {
            host.Clock.Advance(TimeSpan.FromSeconds(1));
            await client.GetAsync("/v1/who");
        }

        host.Keys.IsBroken = true;
        await reporter.ReportAsync(TestContext.Current.CancellationToken);
        host.Keys.IsBroken = false;
        await reporter.ReportAsync(TestContext.Current.CancellationToken);
        await reporter.ReportAsync(TestContext.Current.CancellationToken);

        host.Keys.Reports.ShouldHaveSingleItem().ShouldHaveSingleItem().Value.ShouldBe(host.Clock.GetUtcNow());
    }

    [Fact]
    public async Task Who_asks_too_often_waits_and_slows_nobody_else()
    {
        await using var host = await ApiHost.StartAsync(Map, settings: new()
        {
            ["Http:RequestBurst"] = "3",
            ["Http:RequestsPerSecond"] = "1",
        });
        var (eager, other) = (host.Client(), host.Client());
        for (var request = 0; request < 3; request++)
        {
            (await eager.GetAsync("/v1/who")).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        var refused = await eager.GetAsync("/v1/who");

        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(1, 60);
        await refused.ProblemAsync("too-many-requests");
        (await other.GetAsync("/v1/who")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await eager.GetAsync("/docs/problems")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Guessing_keys_is_limited_too()
    {
        await using var host = await ApiHost.StartAsync(Map, settings: new()
        {
            ["Http:RequestBurst"] = "2",
            ["Http:RequestsPerSecond"] = "1",
        });
        var client = host.Anonymous();
        await client.GetAsync("/v1/who");
        await client.GetAsync("/v1/who");

        (await client.GetAsync("/v1/who")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Limits_that_make_no_sense_stop_the_start() =>
        (await Should.ThrowAsync<OptionsValidationException>(() =>
            ApiHost.StartAsync(Map, settings: new() { ["Http:RequestBurst"] = "0" })))
        .Message.ShouldContain("RequestBurst");

    private static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/who", (Caller caller) => caller.Actor);
        api.MapGet("/entity", (Caller caller) => caller.Actor).RequireReach(ScopeReach.LegalEntity);
        api.MapGet("/admin", (Caller caller) => caller.Actor).RequireReach(ScopeReach.Administration);
    }
}
