using Heed.Bench;

switch (args.FirstOrDefault())
{
    case "sight":
        await SightBench.Run(args[1..]);
        break;
    case "import":
        await ImportBench.Run();
        break;
    default:
        await Console.Error.WriteLineAsync("Name a measure: sight, import");
        return 2;
}

return 0;
