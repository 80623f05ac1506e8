using Heed.Bench;

// One line a measure; see bin/bench --help.
return args.FirstOrDefault() switch
{
    "page" => await PageBench.Run(runs: 3, seconds: 5),
    "import" => await ImportBench.Run(),
    "sight" => await SightBench.Run(args[1..]),
    var other => Unknown(other),
};

static int Unknown(string? name)
{
    Console.Error.WriteLine($"{(name is null ? "Name a measure" : $"There is no measure called {name}")}. There are: page, import, sight");
    return 2;
}
