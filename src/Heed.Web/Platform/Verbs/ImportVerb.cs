using Heed.Application.Imports;
using Heed.Application.Imports.Commands;
using Heed.Application.Imports.Queries;
using Heed.Application.People.Queries;
using Heed.Application.Platform;
using Heed.Application.Platform.Database;
using Heed.Domain.Imports;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Heed.Application.Platform.Files;

namespace Heed.Web.Platform.Verbs;

/// <summary>Brings in a document: shows what would come of it, or saves it for a named person.</summary>
internal static class ImportVerb
{
    public static readonly Verb Verb = new("import", """
        heed import FILE --dry-run [--format json]
          Shows what an import of FILE would propose, and touches no database.
        heed import FILE --review SLUG --as EMAIL [--data DIR] [--database postgres --connection "…"] [--address http://…]
          Brings FILE into the review and saves its rows, for a person who may do so. A file that was brought in before changes nothing.
          Both end with 0; with 2 where the file cannot be read, and with 3 where there is no plan in it.
        """, new HashSet<string> { "dry-run" }, Run);

    private static Task<int> Run(Arguments arguments, CancellationToken ct)
    {
        if (arguments.Words is not [var file])
        {
            throw new WrongWords("Name one file, for example: heed import plan.docx --review SLUG --as name@example.org");
        }

        if (!arguments.Has("dry-run"))
        {
            return Save(arguments, file, ct);
        }

        return arguments.Value("format") switch
        {
            "json" => DryRun.Run(file, Console.Out, Console.Error, ct),
            null => DryRun.Run(file, TextWriter.Null, Console.Out, ct),
            var other => throw new WrongWords($"There is no format called {other}; use json"),
        };
    }

    private static async Task<int> Save(Arguments arguments, string file, CancellationToken ct)
    {
        var slug = arguments.Value("review") ?? throw new WrongWords("Say which review the document is for: --review SLUG");
        var address = arguments.Value("as") ?? throw new WrongWords("Say for whom it is brought in: --as name@example.org");
        await using var services = new ServiceCollection().AddLogging().AddHeed(arguments.Database, arguments.Folder).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var the = scope.ServiceProvider;
        if (!await the.GetRequiredService<Databases>().IsReady(ct))
        {
            throw new WrongWords("The database cannot be reached or is not up to this program. Run: heed migrate");
        }

        var person = await PersonOf(the, address, ct);
        var review = (await the.GetRequiredService<ImportSources>().Run(person, ct)).FirstOrDefault(s => s.Slug == slug)
            ?? throw new WrongWords($"There is no review {slug} into which {address} may bring documents. {ImportAccess.CanImport.Sentence}");
        // The person may; from here on Heed acts for them, and is recorded so.
        var heed = Actor.HeedFor(person.Person!.Value, person.Name);
        await using var bytes = Open(file);
        var begun = await the.GetRequiredService<BeginImport>().Run(heed, review.Id, bytes, Path.GetFileName(file), ct);
        if (!begun.IsDone)
        {
            throw new WrongWords(begun.Problems.Count > 0 ? begun.Problems[0].Sentence : "The document could not be brought in");
        }

        var preview = $"{arguments.Value("address") ?? "http://localhost:5080"}/work/imports/{begun.Value.Id}";
        if (begun.Value.IsKnown)
        {
            Console.WriteLine($"This file was brought in before, so nothing was changed: {preview}");
            return DryRun.Read;
        }

        await the.GetRequiredService<ReadImport>().Run(begun.Value.Id, null, ct);
        var hand = (await the.GetRequiredService<ImportInHand>().Run(heed, begun.Value.Id, ct))!;
        return hand.Heading.State == ImportState.Refused
            ? await Refused(hand, preview)
            : Saved(await the.GetRequiredService<SaveImport>().Run(heed, begun.Value.Id, null, new HashSet<int>(), ct), hand, preview);
    }

    private static async Task<int> Refused(ImportInHand.Row hand, string preview)
    {
        await Console.Error.WriteLineAsync($"{hand.Heading.Message}{Environment.NewLine}The file is kept: {preview}");
        return hand.Plan.Unplaced.Count > 0 ? DryRun.NoPlan : DryRun.CannotRead;
    }

    private static int Saved(Outcome<SavedCount> saved, ImportInHand.Row hand, string preview)
    {
        if (!saved.IsDone)
        {
            throw new WrongWords($"{string.Join(Environment.NewLine, saved.Problems.Select(p => p.Sentence))}{Environment.NewLine}Nothing was saved. Correct these rows, then save: {preview}");
        }

        var (kept, found) = (saved.Value, hand.Heading.Found);
        Console.WriteLine($"Saved: {Words.Count(kept.Recommendations, "recommendation")}, {Words.Count(kept.Actions, "action")}, {Words.Count(kept.Answers, "draft public answer")}.");
        Console.WriteLine($"Incomplete: {Words.Count(kept.Incomplete, "action")} without a person, role, agency or date; {Words.Count(found.OpenDoubts, "doubt")} open; {Words.Count(found.Unplaced, "passage")} not placed in a row.");
        if (kept.LeftAlone > 0)
        {
            Console.WriteLine($"There before and left as they were: {Words.Count(kept.LeftAlone, "recommendation")}.");
        }

        Console.WriteLine($"See {preview}");
        return DryRun.Read;
    }

    private static async Task<Actor> PersonOf(IServiceProvider the, string address, CancellationToken ct)
    {
        var actor = await the.GetRequiredService<PersonWithAddress>().Run(address, ct) is { } id ? await the.GetRequiredService<ActorOf>().Run(id, ct) : Actor.Visitor;
        return actor.Kind == ActorKind.Person ? actor : throw new WrongWords($"Nobody in post has the address {address}");
    }

    private static FileStream Open(string file)
    {
        try
        {
            return File.OpenRead(file);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new WrongWords($"The file {file} cannot be opened: check its name and that you may read it.");
        }
    }
}
