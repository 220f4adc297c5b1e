using System.CommandLine;
using System.Globalization;
using Gateway.Domain.Law;
using Gateway.Domain.Time;

namespace Gateway.Api.CommandLine.Law;

/// <summary>
/// <c>gateway law rate</c>: the commercial rate that follows from a reference rate, to check a publication.
/// </summary>
internal static class RateCommand
{
    public static Command Create()
    {
        var reference = LawOptions.Percent("--reference", "The reference rate of the European Central Bank, as 2.15.");
        var on = CommandOptions.Day("--on", "The first day of the half-year. Default: today.");
        var (json, language) = (CommandOptions.Json(), CommandOptions.Language());
        var command = new Command("rate", "The commercial rate that follows from a reference rate.")
        {
            reference, on, json, language,
        };
        LawOptions.Require(command, reference);
        command.SetAnswer(json, language, (parsed, law) =>
        {
            var day = parsed.GetValue(on) ?? TimeProvider.System.Today();
            return LawReport.Of(
                CommercialRate.FromReference(law, parsed.GetValue(reference)!.Value, day),
                rate => new() { Values = [("rate", rate.Value.ToString("0.0", CultureInfo.InvariantCulture))] });
        });
        return command;
    }
}
