using Gateway.Benchmarks;

return args switch
{
    ["corpus", .. var options] => ValidateCorpus.Run(options),
    ["validate"] => ValidateSpeed.Run(),
    ["show", var file] => Show(file),
    ["loop", var file, var count] => Loop(file, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)),
    _ => Usage(),
};

static int Usage()
{
    Console.WriteLine("corpus [--rules PREFIX,PREFIX] [--show COUNT] | validate");
    return 2;
}

static int Show(string file)
{
    var report = Gateway.Peppol.Validation.DocumentValidator.Validate(File.ReadAllBytes(file), Gateway.Peppol.Validation.RuleRelease.Billing3021);
    foreach (var finding in report.Findings)
    {
        Console.WriteLine($"{finding.Rule} {finding.Severity} {finding.Path} {finding.Message}");
    }

    Console.WriteLine(report.Failure);
    return 0;
}

static int Loop(string file, int count)
{
    var bytes = File.ReadAllBytes(file);
    for (var i = 0; i < count; i++)
    {
        Gateway.Peppol.Validation.DocumentValidator.Validate(bytes, Gateway.Peppol.Validation.RuleRelease.Billing3021);
    }

    return 0;
}
