using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Api.Tests.Receivables;

public class JournalExportTests
{
    [Fact]
    public async Task The_journal_is_read_no_further_when_its_reader_has_left()
    {
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite);
        var admin = await gateway.CallerAsync();
        await admin.CreateAsync("/v1/invoices", (await Cast.RegisterAsync(admin)).Invoice("one"));
        (await LinesAsync(CancellationToken.None)).ShouldBe(3);

        await Should.ThrowAsync<OperationCanceledException>(() => LinesAsync(new CancellationToken(canceled: true)));

        async Task<int> LinesAsync(CancellationToken left)
        {
            await using var services = gateway.Services.CreateAsyncScope();
            using var body = new MemoryStream();
            var http = new DefaultHttpContext
            {
                RequestServices = services.ServiceProvider,
                RequestAborted = left,
                Request = { Method = "GET", QueryString = new QueryString("?from=2000-01-01&to=2100-01-01") },
                Response = { Body = body },
            };
            Caller.Admit(http, new KnownKey
            {
                Id = Guid.Empty, Name = "test", Prefix = "test", Scope = new Scope.Administration(),
                CreatedAt = DateTimeOffset.UnixEpoch,
            });
            var endpoint = gateway.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
                .Single(one => one.RoutePattern.RawText!.EndsWith("/ledger/journal", StringComparison.Ordinal));
            await endpoint.RequestDelegate!(http);
            return System.Text.Encoding.UTF8.GetString(body.ToArray()).Split('\n').Length - 1;
        }
    }
}
