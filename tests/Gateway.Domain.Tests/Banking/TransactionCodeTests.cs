using Gateway.Domain.Banking;

namespace Gateway.Domain.Tests.Banking;

public class TransactionCodeTests
{
    [Fact]
    public void A_code_has_four_parts()
    {
        var code = TransactionCode.Parse("50550123");
        (code.Type, code.Family, code.Transaction, code.Category).ShouldBe((5, 5, 50, 123));
        code.ToString().ShouldBe("50550123");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0055000")]
    [InlineData("005500000")]
    [InlineData("0055000X")]
    [InlineData("٠٠٥٥٠٠٠٠")]
    public void Anything_else_is_refused(string? text)
    {
        TransactionCode.TryParse(text, out _).ShouldBeFalse();
        Should.Throw<FormatException>(() => TransactionCode.Parse(text!));
    }

    [Theory]
    [InlineData("00503000", true)] // unpaid direct debit
    [InlineData("00505000", true)] // claimed back
    [InlineData("00501000", false)]
    [InlineData("00103000", false)] // another family
    [InlineData("00550000", false)]
    [InlineData("00154000", true)] // our own order, which could not be executed
    [InlineData("00554000", false)]
    public void What_came_back_is_told_by_its_code(string code, bool isReturn) =>
        TransactionCode.Parse(code).IsReturn.ShouldBe(isReturn);

    [Theory]
    [InlineData("00149000", true)]
    [InlineData("00199000", true)]
    [InlineData("00150000", false)]
    public void Corrections_are_49_and_99_of_any_family(string code, bool isCorrection) =>
        TransactionCode.Parse(code).IsCorrection.ShouldBe(isCorrection);

    [Fact]
    public void The_default_is_no_code() =>
        Should.Throw<InvalidOperationException>(() => default(TransactionCode).Family);
}
