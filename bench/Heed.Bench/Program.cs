using Heed.Bench;

// One line a measure; see bin/bench --help.
return args.FirstOrDefault() switch
{
    "page" or null => await PageBench.Run(runs: 3, seconds: 5),
    var other => Unknown(other),
};

static int Unknown(string name)
{
    Console.Error.WriteLine($"There is no measure called {name}. There is: page");
    return 2;
}
