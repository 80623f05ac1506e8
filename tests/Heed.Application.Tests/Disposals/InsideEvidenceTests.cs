using System.Text;
using Heed.Application.Disposals;
using Heed.Application.Disposals.Queries;
using Heed.Application.Imports;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Tests.Imports.Files;
using Heed.Domain.Disposals;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.TestKit;

namespace Heed.Application.Tests.Disposals;

/// <summary>A name is found inside files of evidence, and what could not be read is named.</summary>
public sealed class InsideEvidenceTests
{
    private static readonly (string Name, byte[] Bytes)[] Readable =
    [
        ("minutes.docx", new Docx().Text("The panel met.").Table(["Who", "What"], ["Zebulon", "was present"]).Edge("comments", "Ask zebulon again").Bytes()),
        ("figures.xlsx", new Xlsx().Sheet("Figures", [["Child", "Days"], ["ZEBULON", "7"]]).Bytes()),
        ("list.csv", Encoding.UTF8.GetBytes("No,Who\n1,zebulon\n")),
        ("note.txt", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("Rang the mother of\r\nZebulon  Quill")).ToArray()),
    ];

    [Theory, OnBothDatabases]
    public async Task A_name_is_found_in_every_kind_of_file_that_holds_words(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var action = await town.Action(await town.Recommendation(await town.Review("About a child", town.Children)));
        var files = Readable.ToList();
        if (File.Exists("/usr/bin/pdftotext"))
        {
            files.Add(("letter.pdf", Pdf.Of("To the school of Zebulon.", "It went out.")));
        }

        foreach (var (name, bytes) in files)
        {
            await Add(town, action, name, bytes);
        }

        await Add(town, action, "other.txt", "Somebody else"u8.ToArray());
        var found = await town.The<HeldOnPerson>().Run(town.Manager, ["Zebulon"], default);

        var group = Assert.Single(found.Groups, g => g.Kind == "Inside files of evidence and documents of reviews");
        Assert.Equal(files.Select(f => f.Name).Order(), group.Hits.Select(h => h.Excerpt.Split(':')[0]).Order());
        Assert.All(group.Hits, h => Assert.Equal(("About a child", $"/work/actions/{action.Id}"), (h.Belongs, h.Href)));
        Assert.Contains(group.Hits, h => h.Excerpt == "note.txt: Rang the mother of Zebulon Quill");
        Assert.Equal((files.Count + 1, 0), (found.FilesRead, found.NotSearched.Count));
        Assert.Single((await town.The<HeldOnPerson>().Run(town.Manager, ["the mother of Zebulon Quill"], default)).Groups);
    }

    [Theory, OnBothDatabases]
    public async Task What_cannot_be_read_is_named_with_why(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var action = await town.Action(await town.Recommendation(await town.Review("About a child", town.Children)));
        await Add(town, action, "photo.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 1, 2, 3, 0, 0]);
        await Add(town, action, "broken.docx", "PK\u0003\u0004 cut off"u8.ToArray());
        await Add(town, action, "letter.eml", "Subject: Zebulon\n\nSee attached"u8.ToArray());
        File.Delete(PathOf(town, await Add(town, action, "lost.txt", "Zebulon"u8.ToArray())));
        var infected = PathOf(town, await Add(town, action, "infected.txt", "Zebulon"u8.ToArray()));
        File.Move(infected, infected + ".infected");
        var waits = await Add(town, action, "waits.txt", "Zebulon"u8.ToArray());
        Directory.CreateDirectory(town.Database.Folder.Quarantine);
        File.Move(PathOf(town, waits), Path.Combine(town.Database.Folder.Quarantine, Path.GetFileName(PathOf(town, waits))));

        var found = await town.The<HeldOnPerson>().Run(town.Manager, ["Zebulon"], default);

        Assert.Equal(["broken.docx: no words could", "infected.txt: a virus was f", "letter.eml: what is attache", "lost.txt: it is not in the ", "photo.png: no words could b", "waits.txt: it waits to be l"], found.NotSearched.Select(h => h.Excerpt[..27]).Order(StringComparer.Ordinal));
        Assert.Equal((1, "letter.eml"), (found.FilesRead, Assert.Single(Assert.Single(found.Groups, g => g.Kind == "Inside files of evidence and documents of reviews").Hits).Excerpt.Split(':')[0]));
    }

    [Theory, OnBothDatabases]
    public async Task What_the_searcher_may_not_see_and_what_was_destroyed_is_neither_read_nor_named(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var action = await town.Action(await town.Recommendation(await town.Review("About a child", town.Children)));
        await Add(town, action, "kept.txt", "Zebulon"u8.ToArray());
        var wrong = await Add(town, action, "wrong.txt", "Zebulon again"u8.ToArray());
        await town.Destroy(DisposalKind.Evidence, wrong.Value);

        var (seen, unseen) = (await town.The<HeldOnPerson>().Run(town.Manager, ["Zebulon"], default), await town.The<HeldOnPerson>().Run(town.AdultsManager, ["Zebulon"], default));

        Assert.Equal((1, 0), (seen.FilesRead, seen.NotSearched.Count));
        Assert.Equal("kept.txt: Zebulon", Assert.Single(Assert.Single(seen.Groups, g => g.Kind == "Inside files of evidence and documents of reviews").Hits).Excerpt);
        Assert.Equal((0, 0, 0), (unseen.FilesRead, unseen.NotSearched.Count, unseen.Total));
    }

    [Theory, OnBothDatabases]
    public async Task What_is_not_reached_in_time_is_named(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        await Add(town, await town.Action(await town.Recommendation(await town.Review("About a child", town.Children))), "kept.txt", "Zebulon"u8.ToArray());
        await using var db = town.The<Reader>().For(town.Manager);

        var looked = Assert.Single(await new InsideEvidence(town.The<FileStore>(), Forms.Of(["Zebulon"]), TimeSpan.Zero).In(db, default));

        Assert.Equal((false, null, "the time for one search was over before it was read"), (looked.WasRead, looked.Excerpt, looked.NotRead));
    }

    [Fact]
    public async Task Pages_without_words_are_told_of()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/pdftotext") || Environment.GetEnvironmentVariable("CI") == "true", "poppler-utils is not installed");
        var half = Encoding.Latin1.GetString(Pdf.Of("Zebulon was there")).Replace("/Kids [3 0 R] /Count 1", "/Kids [3 0 R 6 0 R] /Count 2", StringComparison.Ordinal)
            .Replace("xref\n", "6 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\nxref\n", StringComparison.Ordinal);

        Assert.Equal(("Zebulon was there", "1 of its 2 pages, on which no words could be read"), Said(await FileWords.Of(Encoding.Latin1.GetBytes(half), "half.pdf", default)));
        Assert.StartsWith("no words could be read in it", (await FileWords.Of(Pdf.Of(), "scan.pdf", default)).Missing, StringComparison.Ordinal);
    }

    private static (string, string) Said(FileWords words) => (words.Text, words.Missing);

    private static async Task<FileId> Add(Town town, PlanAction action, string name, byte[] bytes)
    {
        var (id, sha, size) = await town.The<FileStore>().Put(new MemoryStream(bytes), default);
        Assert.True((await town.The<AddEvidence>().Run(town.Manager, action.Id, "What was done", EvidenceKind.Output, town.Today, new KeptFile(id, name, sha, size), default)).IsDone);
        return id;
    }

    private static string PathOf(Town town, FileId id) => Directory.GetFiles(town.Database.Folder.Files, id.Value.ToString("N"), SearchOption.AllDirectories).Single();
}
