using Gateway.Benchmarks;

switch (args)
{
    case ["bank"]:
        BankBenchmark.Run();
        return 0;
    case ["corpus", .. var options]:
        return ValidateCorpus.Run(options);
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
            "bank | corpus [--rules PREFIX,PREFIX] [--show COUNT] | pdf | show FILE | ubl | validate");
        return 2;
}
