using System.Globalization;
using Gateway.Benchmarks;

switch (args)
{
    case ["as4"]:
        await As4Benchmark.RunAsync();
        return 0;
    case ["as4net", .. var count]:
        await As4NetBenchmark.RunAsync(count is [var text] ? int.Parse(text, CultureInfo.InvariantCulture) : 20_000);
        return 0;
    case ["bank"]:
        BankBenchmark.Run();
        return 0;
    case ["corpus", .. var options]:
        return ValidateCorpus.Run(options);
    case ["dunning", .. var scales]:
        await DunningBenchmark.RunAsync(
            scales.Length == 0 ? [1, 10] : [.. scales.Select(one => int.Parse(one, CultureInfo.InvariantCulture))]);
        return 0;
    case ["exposure"]:
        await ExposureBenchmark.RunAsync();
        return 0;
    case ["issue"]:
        await IssueBenchmark.RunAsync();
        return 0;
    case ["money", .. var chosen]:
        var (databases, scalesOf) = ChosenDatabases.In(chosen);
        await MoneyBenchmark.RunAsync(
            databases,
            scalesOf.Count == 0 ? [1] : [.. scalesOf.Select(one => int.Parse(one, CultureInfo.InvariantCulture))]);
        return 0;
    case ["pdf"]:
        await PdfBenchmark.RunAsync(Console.Out, CancellationToken.None);
        return 0;
    case ["show", var file]:
        return ValidateOne.Show(file);
    case ["ubl"]:
        UblBenchmark.Run();
        return 0;
    case ["validate"]:
        return ValidateSpeed.Run();
    case ["year", .. var chosen]:
        var (ofYear, scale) = ChosenDatabases.In(chosen);
        return await YearBenchmark.RunAsync(
            ofYear,
            scale is [var size, ..] ? decimal.Parse(size, CultureInfo.InvariantCulture) : 1,
            scale is [_, var seed] ? int.Parse(seed, CultureInfo.InvariantCulture) : 2026);
    default:
        await Console.Error.WriteLineAsync(
            "as4 | as4net [COUNT] | bank | corpus [--rules PREFIX,PREFIX] [--show COUNT] | dunning [SCALE..] "
            + "| exposure | issue | money [DATABASE] [SCALE..] | pdf | show FILE | ubl | validate "
            + "| year [DATABASE] [SCALE [SEED]]");
        return 2;
}
