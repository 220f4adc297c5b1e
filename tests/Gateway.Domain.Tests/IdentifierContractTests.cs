using System.Reflection;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Tests;

/// <summary>What every value type with Parse and TryParse promises, found by reflection so that a new one is held to
/// it from its first day. Ids of ours (a Guid with a name) have no Parse and are not among them.</summary>
public class IdentifierContractTests
{
    private static readonly string[] Texts =
    [
        "0202239951", "BE0202239951", "BE68539007547034", "0208:0202239951", "010806817183", "RF18539007547034",
        "5412345000013", "EUR", "BE", "", " ", "x", "\0", "0000000000", new('9', 1_000), "😀", "+++", "RF", "9925:",
    ];

    public static TheoryData<Type> Types() =>
        [.. typeof(Currency).Assembly.GetTypes()
            .Where(type => type.IsValueType && TryParseOf(type) is not null && ParseOf(type) is not null)];

    [Fact]
    public void The_known_identifiers_are_among_them() =>
        new[]
        {
            typeof(Currency), typeof(Country), typeof(EnterpriseNumber), typeof(VatNumber), typeof(Iban),
            typeof(Gln), typeof(ParticipantId), typeof(StructuredCommunication), typeof(CreditorReference),
        }.ShouldBeSubsetOf(Types().Select(row => row.Data));

    [Theory]
    [MemberData(nameof(Types))]
    public void Parse_and_TryParse_agree(Type type)
    {
        foreach (var text in Texts)
        {
            object?[] arguments = [text, null];
            var isRead = (bool)TryParseOf(type)!.Invoke(null, arguments)!;
            if (isRead)
            {
                Parse(type, text).ShouldBe(arguments[1]);
                Parse(type, arguments[1]!.ToString()!).ShouldBe(arguments[1], "its own text is read again");
            }
            else
            {
                arguments[1].ShouldBe(Activator.CreateInstance(type), "nothing half read comes out");
                Should.Throw<TargetInvocationException>(() => Parse(type, text))
                    .InnerException.ShouldBeOfType<FormatException>();
            }
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Nothing_is_no_identifier(Type type)
    {
        object?[] arguments = [null, null];
        TryParseOf(type)!.Invoke(null, arguments).ShouldBe(false);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void The_default_value_prints_as_nothing_and_throws_when_its_text_is_used(Type type)
    {
        var none = Activator.CreateInstance(type)!;
        none.ToString().ShouldBe("");
        none.ShouldBe(Activator.CreateInstance(type));
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType == typeof(string)))
        {
            Should.Throw<TargetInvocationException>(() => property.GetValue(none), property.Name)
                .InnerException.ShouldBeOfType<InvalidOperationException>();
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void An_identifier_cannot_be_made_wrong(Type type) =>
        type.GetConstructors(BindingFlags.Public | BindingFlags.Instance)
            .Where(constructor => constructor.GetParameters().Length > 0)
            .ShouldBeEmpty();

    private static MethodInfo? TryParseOf(Type type) =>
        type.GetMethod("TryParse", [typeof(string), type.MakeByRefType()]);

    private static MethodInfo? ParseOf(Type type) => type.GetMethod("Parse", [typeof(string)]);

    private static object? Parse(Type type, string text) => ParseOf(type)!.Invoke(null, [text]);
}
