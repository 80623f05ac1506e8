namespace Heed.Web.Platform.Verbs;

/// <summary>Every verb of the command line. Without a verb Heed serves the site.</summary>
internal static class AllVerbs
{
    private static readonly Verb[] Verbs = [ServeVerb.Verb, MigrateVerb.Verb, ImportVerb.Verb, GateVerb.Verb, AnonymityVerb.Verb, ExportSiteVerb.Verb, DemonstrationVerb.Verb, VerifyTrailVerb.Verb, AdminVerb.Verb];

    public static async Task<int> Run(string[] args)
    {
        using var stop = new CancellationTokenSource();
        var name = args.FirstOrDefault(a => !a.StartsWith('-')) is { } first && Array.Exists(Verbs, v => v.Name == first) ? first : ServeVerb.Verb.Name;
        var verb = Array.Find(Verbs, v => v.Name == name)!;
        if (args.Contains("--help"))
        {
            Console.WriteLine(args.Contains(name) ? verb.Usage : string.Join($"{Environment.NewLine}{Environment.NewLine}", Verbs.Select(v => v.Usage)));
            return 0;
        }

        try
        {
            return await verb.Run(new Arguments([.. args.Where((a, at) => !(at == Array.IndexOf(args, name)))], verb.Flags), stop.Token);
        }
        catch (WrongWords wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return 2;
        }
    }
}
