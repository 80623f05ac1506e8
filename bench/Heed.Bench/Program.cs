using Heed.Bench;

// One line a measure; see bin/bench --help.
return args.FirstOrDefault() switch
{
    null => await PageBench.Run(runs: 3, seconds: 5) + await ImportBench.Run(),
    "page" => await PageBench.Run(runs: 3, seconds: 5),
    "import" => await ImportBench.Run(),
    "sight" => await SightBench.Run(args[1..]),
    "register" => await RegisterBench.Run(args[1..]),
    "find" => await FindBench.Run(args[1..]),
    "seal" => await SealBench.Run(),
    var other => Unknown(other),
};

static int Unknown(string name)
{
    Console.Error.WriteLine($"There is no measure called {name}. There are: page, import, sight, register, find, seal");
    return 2;
}
