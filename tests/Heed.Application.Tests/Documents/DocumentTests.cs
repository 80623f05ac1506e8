using Heed.Application.Disposals.Queries;
using Heed.Application.Documents.Commands;
using Heed.Application.Documents.Queries;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Reviews.Commands;
using Heed.Domain.Disposals;
using Heed.Domain.Documents;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Tests.Documents;

/// <summary>The library of a review, on both databases.</summary>
public sealed class DocumentTests
{
    private static readonly DocumentSaid Letter = new("The coroner's letter", DocumentKind.Letter, DocumentReaders.Everybody);

    [Theory, OnBothDatabases]
    public async Task What_agencies_wrote_is_read_by_those_who_carry_the_review_out_and_by_nobody_else_who_sees_it(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("With papers", town.Children);
        var member = await town.Person("Bea Board", town.Council, (Role.BoardMember, Town.On(town.Children)));
        await town.The<AskForReport>().Run(town.Manager, review.Id, town.Police, "A chronology", town.Today, town.Today, default);
        var said = new DocumentSaid("Chronology of the police", DocumentKind.Chronology, DocumentReaders.Panel, "", 1);
        var (chronology, file) = await Add(town, review, said, "They rang twice");
        var (letter, _) = await Add(town, review, Letter, "Please wait");

        async Task<string> Reads(Actor who) => string.Join(" | ", (await town.The<DocumentsOfReview>().Run(who, review.Id, default)).All.Select(d => d.Title));
        Assert.Equal("Chronology of the police | The coroner's letter", await Reads(town.Manager));
        Assert.Equal("The coroner's letter", await Reads(member));
        Assert.Null(await town.The<OneDocument>().Run(member, chronology, default));
        Assert.Null(await town.The<OpenEvidence>().Run(member, file.Id, default));
        Assert.NotNull(await town.The<OpenEvidence>().Run(town.Chair, file.Id, default));
        Assert.Equal("", await Reads(town.PoliceLead));
        Assert.Null(await town.The<OpenEvidence>().Run(town.PoliceLead, file.Id, default));
        Assert.Equal("Chronology of the police", Assert.Single((await town.The<DocumentsOfReview>().Run(town.Chair, review.Id, default)).OfReport(1)).Title);

        var seen = (await town.The<OneDocument>().Run(town.Manager, chronology, default))!.Version;
        Assert.True((await town.The<DescribeDocument>().Run(town.Manager, chronology, seen, said with { Readers = DocumentReaders.Everybody }, default)).IsDone);
        Assert.NotNull(await town.The<OpenEvidence>().Run(member, file.Id, default));
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<PutDocumentAside>().Run(member, letter, "No longer", default)).Kind);
    }

    [Theory, OnBothDatabases]
    public async Task What_the_type_asks_for_is_there_once_a_document_is_said_to_be_it(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = (await town.The<OpenReview>().Run(town.Manager, "local-child-england", "Asked for", "asked-for", [town.Children], default)).Value;
        Task<DocumentsOfReview.Row> Library() => town.The<DocumentsOfReview>().Run(town.Manager, review.Id, default);
        var need = (await Library()).Needed[0];

        Assert.Equal((0, false), (need.Documents.Count, need.IsDue));
        var stage = (await town.CourseOf(review)).Regime.Documents[0].Stage;
        await town.Reach(review, stage);
        Assert.True((await Library()).Needed[0].IsDue);
        Assert.Equal("Requirement", Assert.Single((await town.The<AddDocument>().Run(town.Manager, review.Id, Letter with { Requirement = "nothing" }, town.Today, await town.Upload("a.txt", "a"), false, default)).Problems).Field);
        Assert.Equal("ReportNumber", Assert.Single((await town.The<AddDocument>().Run(town.Manager, review.Id, Letter with { ReportNumber = 4 }, town.Today, await town.Upload("a.txt", "a"), false, default)).Problems).Field);
        Assert.Equal("HoldId", Assert.Single((await town.The<AddDocument>().Run(town.Manager, review.Id, Letter with { HoldId = HoldId.New() }, town.Today, await town.Upload("a.txt", "a"), false, default)).Problems).Field);
        var (id, _) = await Add(town, review, Letter with { Requirement = need.Code }, "As it was sent");
        Assert.Equal(Letter.Title, Assert.Single((await Library()).Needed[0].Documents).Title);
        await town.The<PutDocumentAside>().Run(town.Manager, id, "It was a draft", default);
        Assert.Empty((await Library()).Needed[0].Documents);
        Assert.Equal(id, Assert.Single((await Library()).Aside).Id);
    }

    [Theory, OnBothDatabases]
    public async Task Of_two_who_add_a_version_at_once_the_second_is_told_and_a_form_sent_twice_adds_one(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("At once", town.Children);
        var (id, _) = await Add(town, review, Letter, "First");
        var seen = (await town.The<OneDocument>().Run(town.Manager, id, default))!.Version;
        var second = await town.Upload("second.txt", "Second");

        Assert.True((await town.The<AddVersion>().Run(town.Manager, id, seen, town.Today, second, "The date was wrong", false, default)).IsDone);
        Assert.Equal(OutcomeKind.Conflict, (await town.The<AddVersion>().Run(town.Chair, id, seen, town.Today, await town.Upload("third.txt", "Third"), "A word", false, default)).Kind);
        Assert.Equal("This file has been added already", Assert.Single((await town.The<AddVersion>().Run(town.Manager, id, seen + 1, town.Today, second, "Again", false, default)).Problems).Sentence);
        Assert.Equal([2, 1], (await town.The<OneDocument>().Run(town.Manager, id, default))!.Versions.Select(v => v.Number));
    }

    [Theory, OnBothDatabases]
    public async Task A_wrong_file_is_destroyed_by_two_people_and_found_by_a_search_for_a_person_before(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("A wrong child", town.Children);
        var (id, file) = await Add(town, review, Letter with { Title = "Letter of Zebulon Quill" }, "The mother of Zebulon Quill rang");
        var found = await town.The<HeldOnPerson>().Run(town.Manager, ["Zebulon"], default);
        Assert.Contains(found.Groups, g => g.Kind == "Documents of reviews" && g.Hits[0].Href == $"/work/documents/{id}");
        Assert.Contains(found.Groups, g => g.Kind == "Inside files of evidence and documents of reviews" && g.Hits[0].Href == $"/work/documents/{id}");

        await town.Destroy(DisposalKind.LibraryFile, file.Id.Value);

        Assert.False(town.The<FileStore>().Has(file.Id));
        Assert.Empty((await town.The<HeldOnPerson>().Run(town.Manager, ["Zebulon"], default)).Groups);
        var left = (await town.The<OneDocument>().Run(town.Manager, id, default))!;
        Assert.Equal(("", false, "Mary Manager"), (left.Title, left.IsHeld, left.Versions[0].Tombstone!.AskedBy));
        Assert.NotNull((await town.The<OpenEvidence>().Run(town.Manager, file.Id, default))!.File.Tombstone);
        Assert.Equal("SameBytes", Assert.Single((await town.The<AddDocument>().Run(town.Manager, review.Id, Letter, town.Today, await town.Upload("other.txt", "The mother of Zebulon Quill rang"), false, default)).Problems).Field);
    }

    [Theory, OnBothDatabases]
    public async Task Documents_go_with_their_review(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Gone", town.Children);
        var (id, file) = await Add(town, review, Letter, "Words");

        await town.Destroy(DisposalKind.Review, review.Id.Value, TownDisposals.Wrong with { Cause = DisposalCause.ErasureRequired });

        Assert.False(town.The<FileStore>().Has(file.Id));
        await using var db = town.The<Reader>().For(Actor.Heed);
        Assert.False(await db.ReviewDocuments.AnyAsync(d => d.Id == id));
    }

    private static async Task<(ReviewDocumentId, KeptFile)> Add(Town town, Review review, DocumentSaid said, string content)
    {
        var file = await town.Upload($"{said.Kind}.txt", content);
        return ((await town.The<AddDocument>().Run(town.Manager, review.Id, said, town.Today, file, false, default)).Value.Id, file);
    }
}
