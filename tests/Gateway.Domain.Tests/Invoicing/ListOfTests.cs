using FsCheck.Fluent;
using Gateway.Domain.Invoicing;

namespace Gateway.Domain.Tests.Invoicing;

public class ListOfTests
{
    [Fact]
    public void Lists_are_equal_when_their_items_are_in_the_same_order() =>
        Properties.Hold(Gen.Two(Gen.Choose(0, 2).ListOf()), two =>
        {
            var (left, right) = (two.Item1.ToListOf(), two.Item2.ToListOf());
            var same = two.Item1.SequenceEqual(two.Item2);
            return left == right == same && left != right == !same && left.Equals((object)right) == same
                && (!same || left.GetHashCode() == right.GetHashCode());
        });

    [Fact]
    public void Nothing_is_the_empty_list()
    {
        ListOf<int> none = default;
        ListOf<int> empty = [];
        none.ShouldBe(empty);
        none.GetHashCode().ShouldBe(empty.GetHashCode());
        none.Count.ShouldBe(0);
        none.ShouldBeEmpty();
        none.ToString().ShouldBe("[]");
        Should.Throw<IndexOutOfRangeException>(() => none[0]);
    }

    [Fact]
    public void A_list_keeps_its_items_in_order()
    {
        ListOf<string> list = ["a", "b"];
        list[1].ShouldBe("b");
        list.ShouldBe(["a", "b"]);
        list.ToString().ShouldBe("[a, b]");
        list.Equals("[a, b]").ShouldBeFalse();
    }

    [Fact]
    public void What_it_was_made_of_can_change_without_it()
    {
        int[] items = [1, 2];
        var list = items.ToListOf();
        items[0] = 9;
        list[0].ShouldBe(1);
    }

    [Fact]
    public void Documents_with_equal_lists_are_equal() => Documents.Full().ShouldBe(Documents.Full());
}
