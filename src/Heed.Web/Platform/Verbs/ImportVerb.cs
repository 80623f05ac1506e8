using Heed.Application.Imports;

namespace Heed.Web.Platform.Verbs;

/// <summary>Brings in a document: shows what would come of it, or saves it for a named person.</summary>
internal static class ImportVerb
{
    public static readonly Verb Verb = new("import", """
        heed import FILE --dry-run [--format json]
          Shows what an import of FILE would propose, and touches no database. Ends with 0; with 2 where the file
          cannot be read, and with 3 where there is no plan in it.
        """, new HashSet<string> { "dry-run" }, Run);

    private static async Task<int> Run(Arguments arguments, CancellationToken ct)
    {
        if (arguments.Words is not [var file])
        {
            throw new WrongWords("Name one file, for example: heed import plan.docx --dry-run --format json");
        }

        if (!arguments.Has("dry-run"))
        {
            throw new WrongWords("Say --dry-run");
        }

        return arguments.Value("format") switch
        {
            "json" => await DryRun.Run(file, Console.Out, Console.Error, ct),
            null => await DryRun.Run(file, TextWriter.Null, Console.Out, ct),
            var other => throw new WrongWords($"There is no format called {other}; use json"),
        };
    }
}
