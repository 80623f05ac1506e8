using System.Text;
using Heed.Application.Publishing;
using Heed.Domain.Publishing;
using Heed.TestKit;

namespace Heed.Application.Tests.Publishing;

/// <summary>A key of 60 entries, let slip in more than 200 places of 40 documents, and 40 documents in which nothing of it stands.</summary>
public sealed class AnonymityOfFilesTests(ITestOutputHelper output)
{
    private static readonly AnonymityCheck Check = new(AnonymityKey.Entries.Select(e => e.Line));

    /// <summary>What is nothing of the key, though it looks like it: words that are names, other people, other days, other places.</summary>
    private static readonly string[] Clean =
    [
        "Young people told the review that young carers are seldom asked. Little changed until the spring.",
        "The church hall was used for a learning event; the Church of England school sent its designated lead.",
        "Grace and patience are what families ask for. There was little hope, and hope is what helps.",
        "Margaret Okonjo chaired the panel, and Daniel Brookes of the Town Council wrote the report.",
        "Dr Sarah Whitcombe, Director of Public Health, and Superintendent Paul Adeyemi signed the response.",
        "The plan was agreed on 14 March 2011, reviewed on 2 July 2012 and again on 30 November 2009.",
        "Between March 2009 and July 2011 the number of referrals rose by 14 per cent, from 1,998 to 2,277.",
        "The MASH, the LADO and the IRO met; the DSL told the GP, and the CP plan (CPP) was ended by the SW.",
        "High Street, Church Road and Station Road have zebra crossings; the mews behind the market have none.",
        "The primary school, the infant school and the sixth form college share a nurse. The academy trust has two.",
        "Operation Encompass tells schools of domestic abuse. The care home had no ward of its own.",
        "NHS England asked each trust for its figures; the NHS number was used to match 5,919 records.",
        "Children and Young People Committee: Minutes of the Meeting. Young Carers Strategy. Little Acorns Nursery.",
        "The panel asked what was done for Child A, Child B and the mother of Child C, and what changed.",
        "Section 47 of the Children Act 1989 and section 42 of the Care Act 2014 were followed in most cases.",
        "Version 2.3 of 21.12.2023 replaces version 2.2; see pages 12, 29 and 48, and table 7.",
        "The rook and the nightingale are birds; a stout boot, a dray horse and a march of ten miles.",
        "Professor Ruth Ellison and Dr Tom Harrison reviewed the method. Ms Ellison thanked the practitioners.",
        "Will young people be heard next time? That is the question which the board must answer by May.",
        "Rose Cottage and The Willows were inspected in June 2018, with April 2019 set for the return visit.",
        "The stepfather, the grandmother and the lodger were each asked. None knew of the others’ worries.",
        "C. difficile was not found. The T.V. was on. It ended at 9 a.m., e.g. before the visit, i.e. too early.",
        "Information sharing between the hospital and the police improved; 17 of 103 audits were outstanding.",
        "Contact: safeguarding@tynemarsh.example or 01632 960 417. Out of hours 01632 960 119.",
    ];

    [Fact]
    public async Task Every_place_in_which_something_of_the_key_stands_is_found()
    {
        var forms = AnonymityKey.Entries.SelectMany(e => e.Forms.Select(f => (e.Line, Form: f))).ToList();
        var (files, turn) = (new List<(string Name, byte[] Bytes, List<(KeyLine Line, string Form)> Planted)>(), 0);
        void Make(int count, int places, string name, Func<Queue<string>, byte[]> make, Func<string, string>? say = null)
        {
            for (var n = 1; n <= count; n++)
            {
                var planted = Enumerable.Range(0, places).Select(_ => forms[turn++ % forms.Count]).ToList();
                files.Add((string.Format(System.Globalization.CultureInfo.InvariantCulture, name, n), make(new Queue<string>(planted.Select(p => say?.Invoke(p.Form) ?? p.Form))), planted));
            }
        }

        Make(8, 12, "report-{0}.docx", w => PlantedDocuments.Word(w));
        Make(7, 8, "toolkit-{0}.pdf", w => PlantedDocuments.Pdf(w), f => f.Replace('’', '\''));
        Make(5, 3, "picture-{0}.jpg", PlantedDocuments.Photograph, f => f.Replace('’', '\''));
        Make(6, 6, "page-{0}.html", w => PlantedDocuments.Page(w));
        Make(4, 3, "feed-{0}.xml", w => PlantedDocuments.Feed(w));
        Make(3, 2, "feed-{0}.json", PlantedDocuments.Data);
        Make(3, 4, "plan-{0}.xlsx", w => PlantedDocuments.Excel(w));
        Make(2, 12, "bundle-{0}.zip", w => PlantedDocuments.Zip(("inner.docx", PlantedDocuments.Word(w))));
        foreach (var name in new[] { "Tobias_Larkfield-photo.txt", "achterberg chronology.txt" })
        {
            files.Add((name, "Nothing of the key stands in it."u8.ToArray(), [(AnonymityKey.Entries.First(e => name.Contains(e.Line.Value.Split(' ')[^1], StringComparison.OrdinalIgnoreCase)).Line, name)]));
        }

        var (missed, places) = (new List<string>(), 0);
        foreach (var (name, bytes, planted) in files)
        {
            var found = await AnonymityOfFiles.Look(Check, name, bytes, TestContext.Current.CancellationToken);
            Assert.DoesNotContain(found, f => f.Line is null);
            places += planted.Count;
            missed.AddRange(planted.GroupBy(p => p.Line).Where(line => found.Count(f => f.Line == line.Key) < line.Count()).Select(line => $"{name}: {line.Key.Value}: planted {string.Join(" | ", line.Select(l => l.Form))}, found {string.Join(" | ", found.Where(f => f.Line == line.Key).Select(f => f.Place + ": " + f.Found))}"));
        }

        output.WriteLine($"{AnonymityKey.Entries.Count} entries in {places} places of {files.Count} documents; missed {missed.Count}");
        Assert.Equal((60, 40), (AnonymityKey.Entries.Count, files.Count));
        Assert.True(places >= 200);
        Assert.True(missed.Count == 0, string.Join(Environment.NewLine, missed));
    }

    [Fact]
    public async Task Documents_in_which_nothing_of_it_stands_may_be_published()
    {
        var files = new List<(string Name, byte[] Bytes)>();
        for (var n = 0; n < 10; n++)
        {
            var words = Enumerable.Range(0, 12).Select(k => Clean[((n * 7) + k) % Clean.Length]).ToList();
            var body = string.Concat(words.Select(w => $"<w:p><w:r><w:t>{w}</w:t></w:r></w:p>"));
            files.Add(($"young-people-report-{n}.docx", PlantedDocuments.Word(new Queue<string>(words), body)));
            files.Add(($"church-hall-{n}.pdf", PlantedDocuments.Pdf(new Queue<string>(words.Select(w => w.Replace('’', '\''))), string.Join('\n', words.Select(w => w.Replace('’', '\''))))));
            files.Add(($"little-things-{n}.html", PlantedDocuments.Page(new Queue<string>(words), string.Concat(words.Select(w => $"<p>{w}</p>")))));
            files.Add(($"plan-{n}.xlsx", PlantedDocuments.Excel(new Queue<string>(words.Select(w => w[..Math.Min(30, w.Length)])), string.Join(" ", words))));
        }

        var found = new List<(string Name, DocumentFind Find)>();
        foreach (var (name, bytes) in files)
        {
            found.AddRange((await AnonymityOfFiles.Look(Check, name, bytes, TestContext.Current.CancellationToken)).Select(f => (name, f)));
        }

        var (stops, doubts) = (found.Count(f => f.Find.Weight == FindWeight.Stop), found.Count(f => f.Find.Weight == FindWeight.Doubt));
        output.WriteLine($"{files.Count} clean documents: {stops} false stops, {doubts} false doubts");
        Assert.Equal(40, files.Count);
        Assert.True(stops == 0 && doubts == 0, string.Join(Environment.NewLine, found.Select(f => $"{f.Name}: {f.Find.Weight}: {f.Find.Place}: {f.Find.Found} ({f.Find.Line?.Value})").Take(40)));
    }

    [Fact]
    public async Task What_cannot_be_read_stops_until_a_person_vouches_for_it()
    {
        async Task<DocumentFind> Only(string name, byte[] bytes) => Assert.Single(await AnonymityOfFiles.Look(Check, name, bytes, TestContext.Current.CancellationToken));

        foreach (var (name, bytes) in new[] { ("old.doc", new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 1, 2 }), ("broken.pdf", "%PDF-1.7 and no more"u8.ToArray()), ("broken.docx", "PK\u0003\u0004 and no more"u8.ToArray()), ("told.mp4", [0, 0, 0, 0x18, .. "ftypmp42"u8]) })
        {
            var find = await Only(name, bytes);
            Assert.Equal((FindWeight.Stop, (KeyLine?)null), (find.Weight, find.Line));
            Assert.Equal("the file", find.Place);
        }
    }

    [Fact]
    public async Task A_file_within_a_file_is_read_and_its_place_says_where()
    {
        var inner = PlantedDocuments.Zip(("notes.txt", Encoding.UTF8.GetBytes("Seen: Oriel Larkfield.")));

        var find = Assert.Single(await AnonymityOfFiles.Look(Check, "all.zip", PlantedDocuments.Zip(("inner.zip", inner)), TestContext.Current.CancellationToken), f => f.Weight == FindWeight.Stop);

        Assert.Equal(("inner.zip, notes.txt, line 1", "Oriel Larkfield"), (find.Place, find.Found));
    }

    [Fact]
    public async Task A_damaged_file_is_told_as_one_that_cannot_be_read_and_makes_no_fault()
    {
        Queue<string> Words() => new(Enumerable.Repeat("Oriel Larkfield", 12));
        var whole = new[] { ("a.docx", PlantedDocuments.Word(Words())), ("a.xlsx", PlantedDocuments.Excel(Words())), ("a.pdf", PlantedDocuments.Pdf(Words())), ("a.jpg", PlantedDocuments.Photograph(Words())), ("a.html", PlantedDocuments.Page(Words())), ("a.xml", PlantedDocuments.Feed(Words())), ("a.json", PlantedDocuments.Data(Words())) };
        var random = new Random(5);
        foreach (var (name, bytes) in whole)
        {
            for (var n = 0; n < (LongRun.IsAskedFor ? 200 : name == "a.pdf" ? 5 : 20); n++)
            {
                var damaged = bytes.ToArray();
                for (var k = 0; k <= n % 7; k++)
                {
                    damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
                }

                var found = await AnonymityOfFiles.Look(Check, name, n % 5 == 0 ? damaged[..random.Next(damaged.Length)] : damaged, TestContext.Current.CancellationToken);
                Assert.All(found, f => Assert.NotEqual("", f.Place));
            }
        }
    }
}
