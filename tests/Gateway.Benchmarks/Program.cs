using Gateway.Benchmarks;

switch (args)
{
    case ["as4"]:
        await As4Benchmark.RunAsync();
        return 0;
    case ["bank"]:
        BankBenchmark.Run();
        return 0;
    case ["corpus", .. var options]:
        return ValidateCorpus.Run(options);
    case ["dunning"]:
        await DunningBenchmark.RunAsync();
        return 0;
    case ["issue"]:
        await IssueBenchmark.RunAsync();
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
    default:
        await Console.Error.WriteLineAsync(
            "as4 | bank | corpus [--rules PREFIX,PREFIX] [--show COUNT] | dunning | issue | pdf | show FILE | ubl | "
            + "validate");
        return 2;
}
