using FsCheck;
using FsCheck.Fluent;

namespace Gateway.Domain.Tests;

/// <summary>How a property is checked: on a hundred values; the first counter-example fails the test.</summary>
internal static class Properties
{
    public static void Hold<T>(Gen<T> values, Func<T, bool> property) =>
        Check.One(Config.QuickThrowOnFailure.WithQuietOnSuccess(true), Prop.ForAll(values.ToArbitrary(), property));

    /// <summary>Texts of so many digits.</summary>
    public static Gen<string> Digits(int length) =>
        Gen.Choose('0', '9').ArrayOf(length).Select(digits => string.Concat(digits.Select(one => (char)one)));

    /// <summary>The text with the digit at this place replaced by another digit.</summary>
    public static string WithOtherDigit(string text, int place, int by)
    {
        var digit = (char)('0' + ((text[place] - '0' + 1 + (by % 9)) % 10));
        return text[..place] + digit + text[(place + 1)..];
    }
}
