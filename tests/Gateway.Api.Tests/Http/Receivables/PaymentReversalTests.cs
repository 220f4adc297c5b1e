using System.Net;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;

namespace Gateway.Api.Tests.Http.Receivables;

public class PaymentReversalTests
{
    [Fact]
    public async Task The_day_of_a_reversal_lies_between_the_payment_and_today()
    {
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite);
        var admin = await gateway.CallerAsync();
        var cast = await Cast.RegisterAsync(admin);
        var invoice = (await admin.CreateAsync("/v1/invoices", cast.Invoice("one"))).Text("id");
        var payment = (await admin.CreateAsync(
            $"/v1/invoices/{invoice}/payments",
            """{ "amount": "10.00", "valueDate": "2026-03-12", "reference": "cash" }""")).Text("payment");

        (await FindingsAsync("2026-03-11")).ShouldBe(["SGW-REVERSAL-DATE /valueDate"]);
        (await FindingsAsync("2199-12-31")).ShouldBe(["SGW-VALUE-DATE /valueDate"]);
        using var taken = await ReverseAsync("2026-03-12");
        taken.StatusCode.ShouldBe(HttpStatusCode.Created);

        Task<HttpResponseMessage> ReverseAsync(string day) => admin.PostOnceAsync(
            $"/v1/invoices/{invoice}/payments/{payment}:reverse",
            Answers.Json($$"""{ "valueDate": "{{day}}", "reason": "wrong" }"""));

        async Task<string[]> FindingsAsync(string day)
        {
            using var refused = await ReverseAsync(day);
            return (await refused.ProblemAsync("invalid-request")).Findings();
        }
    }
}
