using Heed.Application.Platform.Database;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Recording;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Tests.Recommendations;

public sealed class OwnSightTests
{
    [Theory, OnBothDatabases]
    public async Task An_agency_lead_sees_exactly_what_their_agency_leads_or_contributes_to(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review();
        var (asked, other) = (await town.Recommendation(review, "1"), await town.Recommendation(review, "2"));
        var led = await town.Action(asked, "Led");
        var helped = await town.Action(asked, "Helped", town.HospitalLead, contributors: [town.Police]);
        var theirs = await town.Action(other, "Theirs", town.HospitalLead);
        var (file, theirFile) = (await town.AddEvidence(led), await town.AddEvidence(theirs));
        await town.The<WriteAnswer>().Run(town.Manager, asked.Id, null, "Done", "", "", default);

        var list = await town.The<ActionList>().Run(town.PoliceLead, new(), "", 1, default);
        Assert.Equal(["Helped", "Led"], list.Rows.Select(r => r.Text).Order());
        Assert.Equal(2, list.Total);
        Assert.Contains(list.Rows, r => r is { Text: "Helped", Person: "Hana Hospital" });
        Assert.All(list.Rows, r => Assert.Equal(("1", null), (r.Answers[0].PrintedNumber, r.Answers[0].Source)));
        var recommendation = Assert.Single((await town.The<RecommendationList>().Run(town.PoliceLead, new(), "", 1, default)).Rows);
        Assert.Equal((asked.Id, null, 2, null), (recommendation.Id, recommendation.Source, recommendation.Actions, recommendation.Answer));

        Assert.NotNull(await town.The<OneAction>().Run(town.PoliceLead, led.Id, default));
        Assert.Null(await town.The<OneAction>().Run(town.PoliceLead, theirs.Id, default));
        var page = await town.The<OneRecommendation>().Run(town.PoliceLead, asked.Id, default);
        Assert.True(page is { Source: null, Answer: null, Findings.Count: 0, May.Plan: false });
        Assert.Null(await town.The<OneAnswer>().Run(town.PoliceLead, asked.Id, default));
        Assert.Empty(await town.The<AnswersOfSource>().Run(town.PoliceLead, review.Id, default));
        Assert.Empty(await town.The<SourceChoices>().Run(town.PoliceLead, null, null, false, default));
        Assert.Equal(["Town Hospitals", "Town Police"], (await town.The<LeadingAgencies>().Run(town.PoliceLead, null, null, false, default)).Select(a => a.Name));

        Assert.NotNull(await town.The<OpenEvidence>().Run(town.PoliceLead, file.Id, default));
        Assert.Null(await town.The<OpenEvidence>().Run(town.PoliceLead, theirFile.Id, default));
        Assert.Equal(("Peter Police", "opened the evidence minutes.pdf"), (await town.The<RecordHistory>().LooksAt(town.Manager, led.Id.Value, default)).Select(l => (l.Who, l.Did)).Single());
        Assert.Empty(await town.The<RecordHistory>().LooksAt(town.Manager, theirs.Id.Value, default));
        Assert.Empty(await town.The<RecordHistory>().LooksAt(town.HospitalLead, led.Id.Value, default));
        Assert.NotEmpty(await town.The<RecordHistory>().Of(town.PoliceLead, led.Id.Value, default));
        Assert.Empty(await town.The<RecordHistory>().Of(town.PoliceLead, theirs.Id.Value, default));
        Assert.Empty(await town.The<RecordHistory>().Of(town.PoliceLead, asked.Id.Value, default));
        await using var db = town.The<Reader>().For(town.PoliceLead);
        Assert.Equal(["Helped", "Led"], await db.SearchEntries.Select(s => s.Title).OrderBy(t => t).ToListAsync());
        Assert.Equal(2, await db.Actions.CountAsync());
    }

    [Theory, OnBothDatabases]
    public async Task Who_may_not_see_an_action_cannot_change_it_and_who_may_only_read_is_told_who_can(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var action = await town.Action(await town.Recommendation(await town.Review()), contributors: [town.Council]);
        var file = await town.Upload();

        foreach (var stranger in new[] { town.HospitalLead, town.AdultsManager, town.Administrator, Actor.Visitor })
        {
            Assert.Equal(OutcomeKind.NotFound, (await Report(stranger)).Kind);
            Assert.Equal(OutcomeKind.NotFound, (await Evidence(stranger)).Kind);
            Assert.Equal(OutcomeKind.NotFound, (await town.The<MoveDate>().Run(stranger, action.Id, action.Version, town.Today, "Us", "Late", default)).Kind);
            Assert.Null(await town.The<OpenEvidence>().Run(stranger, file.Id, default));
        }

        Assert.Equal(OutcomeKind.NotAllowed, (await Report(town.Auditor)).Kind);
        Assert.Contains("the person who leads the action", (await Evidence(town.Auditor)).WhoCan);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<MoveDate>().Run(town.PoliceLead, action.Id, action.Version, town.Today, "Us", "Late", default)).Kind);
        Assert.True((await Report(town.PoliceLead)).IsDone);
        Assert.Single((await town.Now(action)).Progress);

        Task<Outcome> Report(Actor actor) => town.The<ReportProgress>().Run(actor, action.Id, "Met", ReportedState.InProgress, default);
        Task<Outcome> Evidence(Actor actor) => town.The<AddEvidence>().Run(actor, action.Id, "Minutes", EvidenceKind.Output, town.Today, file, default);
    }

    [Theory, OnBothDatabases]
    public async Task A_contributor_becomes_the_lead_and_sight_follows(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var action = await town.Action(await town.Recommendation(await town.Review()), contributors: [town.Hospital]);

        var changed = await town.The<ChangeAction>().Run(town.Manager, action.Id, action.Version, new PlannedAction("Write", null, town.HospitalLead.Person, "", action.Due, [], null), default);

        Assert.True(changed.IsDone, changed.Problems.Count > 0 ? changed.Problems[0].Sentence : $"{changed.Kind}");
        Assert.Equal((true, town.Hospital), ((await town.Now(action)).Agencies.Single().Leads, (await town.Now(action)).LeadAgencyId));
        Assert.Equal(0, (await town.The<ActionList>().Run(town.PoliceLead, new(), "", 1, default)).Total);
        Assert.Equal(1, (await town.The<ActionList>().Run(town.HospitalLead, new(), "", 1, default)).Total);
        Assert.Equal(OutcomeKind.Conflict, (await town.The<ChangeAction>().Run(town.Manager, action.Id, action.Version, new PlannedAction("Late", null, town.PoliceLead.Person, "", action.Due, [], null), default)).Kind);
    }

    [Theory, OnBothDatabases]
    public async Task Evidence_keeps_its_file_its_hash_and_its_revisions_and_is_added_once(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var action = await town.Action(await town.Recommendation(await town.Review()));
        var file = await town.AddEvidence(action, town.PoliceLead, "../../minutes.docx", "first");
        Assert.Equal(OutcomeKind.Refused, (await town.The<AddEvidence>().Run(town.PoliceLead, action.Id, "Again", EvidenceKind.Output, town.Today, file, default)).Kind);
        var evidence = (await town.Now(action)).Evidence.Single();

        Assert.True((await town.The<ReviseEvidence>().Run(town.PoliceLead, action.Id, evidence.Id, town.Today, await town.Upload("m2.docx", "second"), default)).IsDone);

        var kept = (await town.Now(action)).Evidence.Single();
        Assert.Equal([1, 2], kept.Revisions.Select(r => r.Number));
        Assert.Equal(file.Sha256, kept.Revisions[0].File.Sha256);
        await using var bytes = town.The<FileStore>().Open(kept.Revisions[0].File.Id);
        Assert.Equal(file.Sha256, Convert.ToHexStringLower(await System.Security.Cryptography.SHA256.HashDataAsync(bytes)));
        await using var db = town.The<Reader>().For(Actor.Heed);
        Assert.Equal(2, await db.Files.CountAsync(f => f.ActionId == action.Id));
    }
}
