using System.Text;
using Gateway.Api.Idempotency;
using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Idempotency;

public class IdempotentRequestsTests
{
    private static readonly Guid Caller = new("0198a000-0000-7000-8000-000000000001");

    [Theory, ClassData<Databases>]
    public async Task The_same_key_and_body_give_the_stored_answer(DatabaseProvider provider)
    {
        await using var gateway = await TestGateway.OpenAsync(provider);

        var first = await IssueAsync(gateway, Key("k", "{}"));
        var second = await IssueAsync(gateway, Key("k", "{}"));

        var answer = second.ShouldBeOfType<IdempotencyOutcome.Answered>().Answer;
        answer.IsReplayed.ShouldBeTrue();
        answer.Body.ToArray().ShouldBe(first.ShouldBeOfType<IdempotencyOutcome.Answered>().Answer.Body.ToArray());
        (await CountAsync(gateway)).ShouldBe(1);
    }

    [Theory, ClassData<Databases>]
    public async Task The_same_key_with_another_body_is_refused(DatabaseProvider provider)
    {
        await using var gateway = await TestGateway.OpenAsync(provider);
        await IssueAsync(gateway, Key("k", "{}"));

        (await IssueAsync(gateway, Key("k", "{ }"))).ShouldBeOfType<IdempotencyOutcome.KeyReused>();

        (await CountAsync(gateway)).ShouldBe(1);
    }

    [Theory, ClassData<Databases>]
    public async Task Two_callers_may_use_the_same_word(DatabaseProvider provider)
    {
        await using var gateway = await TestGateway.OpenAsync(provider);
        await IssueAsync(gateway, Key("k", "{}"));

        var other = IdempotencyKey.Of(Guid.Empty, "k", "POST", "/v1/invoices", "{}"u8);
        (await IssueAsync(gateway, other)).ShouldBeOfType<IdempotencyOutcome.Answered>().Answer.IsReplayed
            .ShouldBeFalse();

        (await CountAsync(gateway)).ShouldBe(2);
    }

    [Theory, ClassData<Databases>]
    public async Task Many_at_once_give_one_invoice_and_one_answer(DatabaseProvider provider)
    {
        await using var gateway = await TestGateway.OpenAsync(provider);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => IssueAsync(gateway, Key("k", "{}"))));

        (await CountAsync(gateway)).ShouldBe(1);
        outcomes.Select(outcome => Encoding.UTF8.GetString(
                outcome.ShouldBeOfType<IdempotencyOutcome.Answered>().Answer.Body.Span))
            .Distinct().ShouldHaveSingleItem();
    }

    [Theory, ClassData<Databases>]
    public async Task A_refusal_changes_nothing_and_leaves_the_key_free(DatabaseProvider provider)
    {
        await using var gateway = await TestGateway.OpenAsync(provider);

        var refused = await gateway.Get<IdempotentRequests>().RunAsync(
            Key("k", "{}"),
            async (db, token) =>
            {
                await gateway.Get<IssueDocuments>().RunAsync(db, [gateway.Order()], token);
                return AnswerOf(422, "no");
            },
            default);

        refused.ShouldBeOfType<IdempotencyOutcome.Answered>().Answer.Status.ShouldBe(422);
        (await CountAsync(gateway)).ShouldBe(0);
        (await IssueAsync(gateway, Key("k", "{ }"))).ShouldBeOfType<IdempotencyOutcome.Answered>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("é")]
    [InlineData("a\n")]
    public void A_key_is_visible_ASCII(string key) => IdempotencyKey.IsValid(key).ShouldBeFalse();

    [Fact]
    public void A_key_is_bounded() => IdempotencyKey.IsValid(new string('a', 201)).ShouldBeFalse();

    private static IdempotencyKey Key(string key, string body) =>
        IdempotencyKey.Of(Caller, key, "POST", "/v1/invoices", Encoding.UTF8.GetBytes(body));

    private static Task<IdempotencyOutcome> IssueAsync(TestGateway gateway, IdempotencyKey key) =>
        gateway.Get<IdempotentRequests>().RunAsync(
            key,
            async (db, token) =>
            {
                var outcomes = await gateway.Get<IssueDocuments>().RunAsync(db, [gateway.Order()], token);
                return AnswerOf(201, ((IssueOutcome.Issued)outcomes[0]).Row.Number);
            },
            default);

    private static Answer AnswerOf(int status, string body) =>
        new() { Status = status, ContentType = "text/plain", Body = Encoding.UTF8.GetBytes(body) };

    private static async Task<int> CountAsync(TestGateway gateway)
    {
        await using var db = gateway.Read();
        return await db.Documents.CountAsync();
    }
}
