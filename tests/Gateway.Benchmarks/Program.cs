using Gateway.Benchmarks;

return args switch
{
    ["corpus", .. var options] => ValidateCorpus.Run(options),
    ["show", var file] => ValidateOne.Show(file),
    ["validate"] => ValidateSpeed.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.WriteLine("corpus [--rules PREFIX,PREFIX] [--show COUNT] | show FILE | validate");
    return 2;
}
