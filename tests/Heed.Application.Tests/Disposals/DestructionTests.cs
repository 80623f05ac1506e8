using System.Text;
using Heed.Application.Disposals.Commands;
using Heed.Application.Imports.Queries;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Recording;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Tests.Imports;
using Heed.Domain.Disposals;
using Heed.Domain.Imports;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Tests.Disposals;

public sealed class DestructionTests
{
    private const string Secret = "Zebulon Quillfeather";

    [Theory, OnBothDatabases]
    public async Task A_wrong_file_of_evidence_is_gone_everywhere_and_a_tombstone_stands_in_its_place(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var action = await town.Action(await town.Recommendation(await town.Review()));
        var file = await town.AddEvidence(action, town.PoliceLead, $"{Secret} chronology.pdf", Secret);
        await town.The<OpenEvidence>().Run(town.Chair, file.Id, default);
        await town.The<RecordSealer>().SealDue(default);

        var disposal = await town.Destroy(DisposalKind.Evidence, file.Id.Value);

        Assert.False(town.The<FileStore>().Has(file.Id));
        Assert.DoesNotContain(Secret, await Everything(town));
        var after = await town.Now(action);
        Assert.False(after.HasEvidence);
        Assert.Equal("Destroyed on 2 March 2026 by decision of Mary Manager and Cora Chair: Another child's record was uploaded", after.Evidence.Single().Revisions[0].Tombstone!.Sentence);
        var opened = await town.The<OpenEvidence>().Run(town.PoliceLead, file.Id, default);
        Assert.Equal(disposal.Id.Value, opened!.File.Tombstone!.Decision);
        Assert.Contains("destroyed a file of evidence", (await town.The<RecordHistory>().Of(town.Chair, action.Key, default))[0].Did);
    }

    [Theory, OnBothDatabases]
    public async Task The_record_still_verifies_and_says_what_was_lawfully_destroyed(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var action = await town.Action(await town.Recommendation(await town.Review()));
        var file = await town.AddEvidence(action);
        await town.The<RecordSealer>().SealDue(default);
        await town.Destroy(DisposalKind.Evidence, file.Id.Value);
        Assert.Empty((await Check(town)).Problems);
        await town.The<RecordSealer>().SealDue(default);

        var result = await Check(town);

        Assert.Empty(result.Problems);
        Assert.Contains("lawfully destroyed on 2 March 2026 by decision of Mary Manager and Cora Chair", Assert.Single(result.Destroyed));
    }

    [Theory, OnBothDatabases]
    public async Task What_vanished_without_a_decision_is_still_found(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        await town.The<RecordSealer>().SealDue(default);
        await using var db = Whole(town);

        await db.Database.ExecuteSqlRawAsync("UPDATE \"Changes\" SET \"Details\" = '[]' WHERE \"Seal\" = 3");
        Assert.Contains("Entry 3 was altered", Assert.Single((await Check(town)).Problems));
        await db.Changes.Where(c => c.Seal == 3).ExecuteUpdateAsync(set => set.SetProperty(c => c.DestroyedBy, Guid.NewGuid()));
        Assert.Contains("Entry 3 was altered", Assert.Single((await Check(town)).Problems));
    }

    [Theory, OnBothDatabases]
    public async Task A_lawful_looking_entry_without_its_decision_in_the_record_is_found(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var file = await town.AddEvidence(await town.Action(await town.Recommendation(await town.Review())));
        await town.The<RecordSealer>().SealDue(default);
        await town.Destroy(DisposalKind.Evidence, file.Id.Value);
        await using var db = Whole(town);

        await db.Changes.Where(c => c.Kind == nameof(Disposal)).ExecuteDeleteAsync();

        Assert.Contains((await Check(town)).Problems, p => p.Contains("the record holds no decision of two people", StringComparison.Ordinal));
    }

    [Theory, OnBothDatabases]
    public async Task A_wrong_document_goes_with_its_rows_passages_and_history_and_says_what_stays(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review();
        var import = await town.BringIn(review.Id, $"No,Recommendation,Action,Lead,Timescale,Progress\n1,Agencies should ask {Secret},Ask,Nobody,Ongoing,Rang Ottoline Brakespear\n\n{Secret} lives elsewhere.\n", $"{Secret}.csv");
        await town.Save(import);

        var disposal = await town.Destroy(DisposalKind.Document, import.Value);

        await using var db = Whole(town);
        var after = await db.Imports.SingleAsync(i => i.Id == import);
        Assert.Equal((ImportState.Destroyed, "", ""), (after.State, after.Proposal, after.Sha256));
        Assert.DoesNotContain(Secret, after.FileName);
        Assert.False(town.The<FileStore>().Has(after.FileId));
        Assert.Equal(1, after.Kept!.Recommendations);
        Assert.Equal(disposal.Id.Value, (await town.The<ImportInHand>().Run(town.Manager, import, default))!.Heading.Tombstone!.Decision);
        Assert.DoesNotContain(await db.Changes.Where(c => c.RecordId == import.Value).ToListAsync(), c => Said(c).Contains(Secret, StringComparison.Ordinal));
        // What it said of how far things have come is nobody's own word, and goes with it.
        Assert.DoesNotContain("Brakespear", await Everything(town));
        // What was saved from it stays, and must be looked at by hand.
        Assert.True(await db.Recommendations.AnyAsync(r => r.Text.Contains(Secret)));
        Assert.Empty((await Check(town)).Problems);
    }

    [Theory, OnBothDatabases]
    public async Task A_destroyed_identification_key_takes_its_data_key_with_it(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review();
        var key = (await town.The<Heed.Application.Reviews.Commands.SetUpIdentificationKey>().Run(town.Manager, review.Id, default)).Value.Id;
        await town.The<Heed.Application.Reviews.Commands.NameKeyHolder>().Run(town.Manager, key, town.Chair.Person!.Value, default);
        await town.The<Heed.Application.Reviews.Commands.WriteKeyEntry>().Run(town.Chair, key, Domain.Reviews.KeyEntryKind.Person, Secret, "Kofi", [], default);

        await town.Destroy(DisposalKind.IdentificationKey, key.Value, new DestructionRequest(DisposalCause.ErasureRequired, "The court orders it", null, "", null, ""));

        await using var db = Whole(town);
        Assert.False(await db.IdentificationKeys.AnyAsync() || await db.Set<Domain.Reviews.KeyEntry>().AnyAsync());
    }

    [Theory, OnBothDatabases]
    public async Task The_account_of_somebody_who_left_goes_and_what_they_did_keeps_their_name(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var left = await town.Person("Lena Leaver", town.Council);
        Assert.Equal(OutcomeKind.NotFound, (await town.Ask(DisposalKind.Account, left.Person!.Value.Value)).Kind);
        await town.The<Heed.Application.People.Commands.LeavePost>().Run(town.Manager, left.Person.Value, town.Today.AddDays(-1), default);
        var request = new DestructionRequest(DisposalCause.ErasureRequired, "She asked for it", null, "", null, "");
        var asked = await town.Ask(DisposalKind.Account, left.Person.Value.Value, town.Administrator, request);

        Assert.True((await town.The<DecideDestruction>().Run(town.Manager, asked.Value.Id, default)).IsDone);

        await using var db = Whole(town);
        var person = await db.People.SingleAsync(p => p.Id == left.Person);
        Assert.Equal(("Lena Leaver", true), (person.Name, person.Email.Value.EndsWith("@closed.invalid", StringComparison.Ordinal)));
        Assert.DoesNotContain("lena-leaver@", await Everything(town));
    }

    [Theory, OnBothDatabases]
    public async Task A_review_goes_with_all_that_belongs_to_it_and_its_tombstone_is_seen(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review($"About {Secret}", town.Children);
        var action = await town.Action(await town.Recommendation(review, "1", $"Ask {Secret}"));
        var file = await town.AddEvidence(action, null, "minutes.pdf", Secret);
        await town.BringIn(review.Id, $"No,Recommendation,Action\n1,{Secret},Do\n");

        var disposal = await town.Destroy(DisposalKind.Review, review.Key, new DestructionRequest(DisposalCause.ErasureRequired, "The law", null, "", null, ""));

        Assert.DoesNotContain(Secret, await Everything(town));
        Assert.False(town.The<FileStore>().Has(file.Id));
        await using var db = town.The<Reader>().For(town.Manager);
        Assert.Equal(disposal.Id, (await db.Disposals.SingleAsync()).Id);
        await town.The<RecordSealer>().SealDue(default);
        Assert.Empty((await Check(town)).Problems);
        Assert.False(await db.SearchEntries.AnyAsync());
    }

    [Theory, OnBothDatabases]
    public async Task One_person_alone_and_people_without_the_role_destroy_nothing(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var file = await town.AddEvidence(await town.Action(await town.Recommendation(await town.Review("Only children's", town.Children))));

        Assert.Equal(OutcomeKind.NotAllowed, (await town.Ask(DisposalKind.Evidence, file.Id.Value, town.PoliceLead)).Kind);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.Ask(DisposalKind.Evidence, file.Id.Value, town.Auditor)).Kind);
        Assert.Equal(OutcomeKind.NotFound, (await town.Ask(DisposalKind.Evidence, file.Id.Value, town.AdultsManager)).Kind);
        Assert.Equal(OutcomeKind.NotFound, (await town.Ask(DisposalKind.Evidence, file.Id.Value, town.Administrator)).Kind);
        var asked = (await town.Ask(DisposalKind.Evidence, file.Id.Value)).Value;
        Assert.Contains("has asked for this already", Assert.Single((await town.Ask(DisposalKind.Evidence, file.Id.Value, town.Chair)).Problems).Sentence);
        var decide = town.The<DecideDestruction>();
        Assert.Contains("a second person", Assert.Single((await decide.Run(town.Manager, asked.Id, default)).Problems).Sentence);
        Assert.Equal(OutcomeKind.NotAllowed, (await decide.Run(town.Auditor, asked.Id, default)).Kind);
        Assert.Equal(OutcomeKind.NotFound, (await decide.Run(town.AdultsManager, asked.Id, default)).Kind);
        Assert.Equal(OutcomeKind.NotFound, (await decide.Run(town.Administrator, asked.Id, default)).Kind);
        Assert.True((await decide.Refuse(town.Chair, asked.Id, "It is the right file", default)).IsDone);
        Assert.True(town.The<FileStore>().Has(file.Id));
        Assert.False(File.Exists(town.Database.Folder.Destroyed));
    }

    [Theory, OnBothDatabases]
    public async Task The_same_bytes_are_known_again_and_taken_only_where_somebody_says_that_they_are_right(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var action = await town.Action(await town.Recommendation(await town.Review()));
        var file = await town.AddEvidence(action, null, "wrong.pdf", Secret);
        await town.Destroy(DisposalKind.Evidence, file.Id.Value);
        var again = await town.Upload("other name.pdf", Secret);

        var refused = await town.The<AddEvidence>().Run(town.PoliceLead, action.Id, "Minutes", EvidenceKind.Output, town.Today, again, default);

        Assert.Equal("SameBytes", Assert.Single(refused.Problems).Field);
        Assert.StartsWith("This very file was destroyed on 2 March 2026 by decision of Mary Manager and Cora Chair", refused.Problems[0].Sentence);
        Assert.True((await town.The<AddEvidence>().Run(town.PoliceLead, action.Id, "Minutes", EvidenceKind.Output, town.Today, again, default, isRight: true)).IsDone);
        var elsewhere = await town.Review("Another");
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(Secret));
        Assert.Equal("SameBytes", Assert.Single((await town.The<Heed.Application.Imports.Commands.BeginImport>().Run(town.Manager, elsewhere.Id, bytes, "plan.csv", default)).Problems).Field);
    }

    [Fact]
    public async Task Of_every_scoped_record_it_is_said_what_becomes_of_it_when_its_review_is_destroyed()
    {
        string[] destroyed =
        [
            "Source", "SourceOwner", "Hold", "Finding", "Restriction", "KeepOrder", "IdentificationKey", "KeyEntry", "KeyHolder", "Recommendation", "RecommendationFinding", "RecommendationTheme", "PublicAnswer",
            "PlanAction", "ActionRecommendation", "ActionSeenBy", "ProgressUpdate", "Evidence", "UpdateLink", "Publication", "PreviewLink", "Edition", "EditionOwner", "Import", "StoredFile", "SearchEntry",
            "Reminder", "Decision", "ImpactCheck", "ImpactCheckOf", "Tally", "AgencyTally", "ThemeTally", "ReleaseItem",
            "Course", "Commission", "LearningPoint", "LearningShare", "LearningEvent", "ReviewDocument", "MeetingReview", "NationalReturn",
        ];
        // What the record says of it is destroyed, and who did what stays; the tombstone and who may see it stay.
        string[] stays = ["Change", "Disposal", "DestroyedFile", "Grant", "ScopeReach", "HeldScope"];
        // Stands in the scope of a partnership, an agency or a person, and never in that of a review.
        string[] elsewhere = ["Partnership", "Agency", "Group", "Person", "Invitation", "Deputy", "Succession", "EmergencyAccess", "RetentionRule", "DisclosureSearch",
            "SavedFilter", "CalendarAddress", "Watch", "RegisterSheet", "AdvicePhrase", "Meeting", "ChasingRule", "ColourScheme", "QuietPeriod", "DraftLetter", "Digest", "ChasedDay", "Release", "Regime",
            // Of a scope of their own, and destroyed by themselves; the link of a review that is destroyed goes with it.
            "Notification", "NotificationReview"];
        await using var town = await Town.Found(DatabaseKind.Sqlite);
        await using var db = Whole(town);

        var scoped = db.Model.GetEntityTypes().Where(e => e.BaseType is null && e.FindProperty("ScopeId") is not null).Select(e => e.ClrType.Name).ToList();

        Assert.True(scoped.Count >= 30, $"only {scoped.Count} scoped records were found");
        Assert.Equal([], scoped.Except([.. destroyed, .. stays, .. elsewhere]).Select(name => $"Say in Destruction.Review, and here, what becomes of {name}"));
    }

    private static Task<TrailCheck.Result> Check(Town town) => town.The<TrailCheck>().Run(null, default);

    private static HeedDb Whole(Town town) => new Databases(town.Database.Address).Whole();

    private static string Said(Change change) => $"{change.Did} {change.Reason} {string.Join(' ', change.Details.Select(d => $"{d.What} {d.Was} {d.Is}"))}";

    /// <summary>All that is kept of the town, as text: on SQLite the bytes of the file too.</summary>
    private static async Task<string> Everything(Town town)
    {
        await using var db = Whole(town);
        var text = new StringBuilder(string.Join('\n', (await db.Changes.ToListAsync()).Select(Said)));
        text.Append(string.Join('\n', (await db.SearchEntries.ToListAsync()).Select(s => $"{s.Title} {s.Text}")));
        text.Append(string.Join('\n', (await db.Files.ToListAsync()).Select(f => f.Name)));
        text.Append(string.Join('\n', (await db.Evidence.ToListAsync()).Select(e => $"{e.Title} {string.Join(' ', e.Revisions)}")));
        foreach (var path in Directory.GetFiles(town.Database.Folder.Root, "*", SearchOption.AllDirectories).Where(p => !p.EndsWith("-shm", StringComparison.Ordinal)))
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(file, Encoding.Latin1);
            text.Append(await reader.ReadToEndAsync());
        }

        return text.ToString();
    }
}
