using Gateway.Benchmarks;

switch (args)
{
    case ["corpus", .. var options]:
        return ValidateCorpus.Run(options);
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
            "corpus [--rules PREFIX,PREFIX] [--show COUNT] | issue | pdf | show FILE | ubl | validate");
        return 2;
}
