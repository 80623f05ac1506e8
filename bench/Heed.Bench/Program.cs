using Heed.Bench;

switch (args.FirstOrDefault())
{
    case "sight":
        await SightBench.Run(args[1..]);
        break;
    default:
        await Console.Error.WriteLineAsync("Name a measure: sight");
        return 2;
}

return 0;
