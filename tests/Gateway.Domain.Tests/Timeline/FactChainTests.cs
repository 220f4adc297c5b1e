using Gateway.Domain.Timeline;

namespace Gateway.Domain.Tests.Timeline;

public class FactChainTests
{
    private static readonly Guid Invoice = new("0198a000-0000-7000-8000-000000000001");
    private static readonly DateTimeOffset Now = new(2026, 3, 12, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_chain_as_it_was_written_is_sound() => FactChain.FirstBroken(Chain()).ShouldBeNull();

    [Fact]
    public void A_changed_fact_shows()
    {
        var chain = Chain();
        chain[1] = chain[1] with { Data = """{"amount":"1.00"}""" };

        FactChain.FirstBroken(chain).ShouldBe(chain[1]);
    }

    [Fact]
    public void A_changed_fact_shows_in_every_field()
    {
        Func<Fact, Fact>[] changes =
        [
            fact => fact with { ObjectType = "client" },
            fact => fact with { ObjectId = Guid.Empty },
            fact => fact with { Sequence = 7 },
            fact => fact with { At = fact.At.AddMilliseconds(1) },
            fact => fact with { Actor = "somebody" },
            fact => fact with { Kind = "other" },
            fact => fact with { Data = "{ }" },
            fact => fact with { EvidenceHash = "00" },
            fact => fact with { PreviousHash = "00" },
            fact => fact with { Hash = "00" },
        ];

        foreach (var change in changes)
        {
            var chain = Chain();
            chain[1] = change(chain[1]);
            FactChain.FirstBroken(chain).ShouldNotBeNull();
        }
    }

    [Fact]
    public void A_removed_fact_shows()
    {
        var chain = Chain();
        chain.RemoveAt(1);

        FactChain.FirstBroken(chain).ShouldBe(chain[1]);
    }

    [Fact]
    public void Text_cannot_move_from_one_field_to_the_next()
    {
        var one = Fact.After(null, new FactDraft("invoice", Invoice, Now, "ab", "c", "{}"));
        var other = Fact.After(null, new FactDraft("invoice", Invoice, Now, "a", "bc", "{}"));

        other.Hash.ShouldNotBe(one.Hash);
    }

    [Fact]
    public void Instants_are_kept_to_the_millisecond_so_that_every_database_gives_them_back()
    {
        var fact = Fact.After(null, new FactDraft("invoice", Invoice, Now.AddTicks(1234), "a", "b", "{}"));

        fact.Follows(null).ShouldBeTrue();
        (fact.At.Ticks % TimeSpan.TicksPerMillisecond).ShouldBe(0);
    }

    private static List<Fact> Chain()
    {
        var first = Fact.After(null, new FactDraft("invoice", Invoice, Now, "key", "invoice.issued", "{}", "ab12"));
        var second = Fact.After(first, new FactDraft("invoice", Invoice, Now, "job", "delivery.sent", "{}"));
        var third = Fact.After(second, new FactDraft("invoice", Invoice, Now, "key", "payment.booked", "{}"));
        return [first, second, third];
    }
}
