using Heed.Application.Home.Queries;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Writing;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Imports;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.TestKit;

namespace Heed.Application.Tests.Home;

public sealed class TodayTests
{
    [Theory, OnBothDatabases]
    public async Task Actions_are_counted_by_what_they_need_and_only_for_those_who_see_them(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("A review", town.Children);
        var local = await Recommend(town, review, 1, Breadth.Local);
        var national = await Recommend(town, review, 2, Breadth.National);
        await Recommend(town, review, 3, Breadth.Local);
        await Plan(town, local, "Late", town.Police, town.PoliceLead, -3);
        await Plan(town, national, "Late, and national", town.Police, town.PoliceLead, -3);
        await Plan(town, local, "Soon", town.Hospital, town.HospitalLead, 28, "We met the ward sisters");
        await Plan(town, local, "Later", town.Hospital, town.HospitalLead, 29, "We met the ward sisters");
        await Plan(town, local, "Done", town.Hospital, town.HospitalLead, -9, "It is done", ReportedState.Complete);
        await Plan(town, local, "Nobody yet", town.Police, null, null);

        var all = await town.The<ActionsToday>().Run(town.Manager, false, default);
        Assert.Equal(["Late"], all.Overdue.First.Select(a => a.Text));
        Assert.Equal(["Soon"], all.Soon.First.Select(a => a.Text));
        Assert.Empty(all.Silent.First);
        Assert.Equal(["Nobody yet"], all.OnlyIncomplete.First.Select(a => a.Text));
        Assert.Equal(("Nobody yet", 1, "Town Police", 1), (all.Incomplete.First[0].Text, all.Incomplete.Total, all.IncompleteBy[0].Name, all.IncompleteBy[0].Actions));
        Assert.Equal((6, 5, 1), (all.All, all.Open, all.Complete));
        Assert.Equal(new OverallPosition.Row(1, 3, 1, 1, 0), await town.The<OverallPosition>().Run(town.Auditor, default));

        var hospital = await town.The<ActionsToday>().Run(town.HospitalLead, true, default);
        Assert.Equal((0, 1, 0, 3), (hospital.Overdue.Total, hospital.Soon.Total, hospital.Silent.Total, hospital.All));
        Assert.Equal(0, (await town.The<ActionsToday>().Run(town.Auditor, true, default)).All);
        Assert.Equal(0, (await town.The<ActionsToday>().Run(town.AdultsManager, false, default)).All);
        Assert.Equal(new OverallPosition.Row(0, 0, 0, 0, 0), await town.The<OverallPosition>().Run(town.AdultsManager, default));

        town.Clock.PassDays(60);
        var later = await town.The<ActionsToday>().Run(town.Manager, false, default);
        Assert.Equal((3, 5), (later.Overdue.Total, later.Silent.Total));
        Assert.Equal(["Late, and national", "Nobody yet"], later.OnlySilent.First.Select(a => a.Text));
        Assert.Equal(0, later.OnlyIncomplete.Total);
    }

    [Theory, OnBothDatabases]
    public async Task The_recommendations_of_a_source_say_honestly_where_they_stand(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("A review", town.Children);
        var done = await Recommend(town, review, 1, Breadth.Local);
        var going = await Recommend(town, review, 2, Breadth.Local);
        await Recommend(town, review, 3, Breadth.Local);
        await Plan(town, done, "Done", town.Police, town.PoliceLead, 9, "It is done", ReportedState.Complete);
        await Plan(town, going, "Done too", town.Police, town.PoliceLead, 9, "It is done", ReportedState.Complete);
        await Plan(town, going, "Cannot", town.Police, town.PoliceLead, 9, "It cannot", ReportedState.CannotBeDone);
        await Answer(town, done, town.Manager);

        var rows = await town.The<RecommendationsOfSource>().Run(town.Manager, review.Id, default);

        Assert.Equal("3 recommendations: 1 with every action reported complete, 1 in progress, 0 not started, 1 without an action", rows.Sentence);
        Assert.Equal([AnswerState.Submitted, null, null], rows.All.Select(r => r.Answer));
        Assert.Empty((await town.The<RecommendationsOfSource>().Run(town.AdultsManager, review.Id, default)).All);
    }

    [Theory, OnBothDatabases]
    public async Task What_one_person_wrote_waits_for_another(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Joint", town.Children, town.Adults);
        await Answer(town, await Recommend(town, review, 1, Breadth.Local), town.Manager);
        await Submit(town, review, town.Manager);

        Assert.Equal((0, 0), await Waiting(town.Manager));
        Assert.Equal((1, 1), await Waiting(town.Chair));
        Assert.Equal((1, 1), await Waiting(town.AdultsManager));
        Assert.Equal((0, 0), await Waiting(town.Auditor));
        Assert.Equal((0, 0), await Waiting(town.PoliceLead));

        var edition = (await town.The<EditionsWaiting>().Run(town.Chair, false, default)).First[0];
        Assert.Equal((review.Slug, 1, "Mary Manager", false), (edition.Slug, edition.Number, edition.PreparedBy, edition.Stopped));
        await Hold(town, review, HoldStops.FamilyContact | HoldStops.Publication, 5);
        Assert.True((await town.The<EditionsWaiting>().Run(town.Chair, false, default)).First[0].Stopped);

        async Task<(int, int)> Waiting(Actor actor) =>
            ((await town.The<AnswersWaiting>().Run(actor, false, default)).Total, (await town.The<EditionsWaiting>().Run(actor, false, default)).Total);
    }

    [Theory, OnBothDatabases]
    public async Task Holds_are_listed_from_the_day_to_ask_again_and_imports_until_they_end(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Held", town.Children);
        await Hold(town, review, HoldStops.Publication, 5);
        var import = (await town.The<Writer>().AddTo<Review, Import>(new Ask(town.Manager, ImportAccess.CanImport, "brought in"), r => r.Id == review.Id,
            (source, scene) => Task.FromResult<Outcome<Import>>(Import.Begin(source, FileId.New(), "plan.docx", "00", scene.Stamp)), default)).Value;

        Assert.Equal(0, (await town.The<HoldsToLookAt>().Run(town.Manager, false, default)).Total);
        Assert.Equal("plan.docx", Assert.Single((await town.The<ImportsUnfinished>().Run(town.Manager, default)).First).FileName);
        Assert.Equal(0, (await town.The<ImportsUnfinished>().Run(town.Chair, default)).Total);

        town.Clock.PassDays(5);
        Assert.Equal("Held", Assert.Single((await town.The<HoldsToLookAt>().Run(town.Chair, false, default)).First).Review);
        Assert.Equal(0, (await town.The<HoldsToLookAt>().Run(town.Auditor, false, default)).Total);
        Assert.Equal(0, (await town.The<HoldsToLookAt>().Run(town.AdultsManager, false, default)).Total);
        await town.The<Writer>().Change<Import>(new Ask(town.Manager, ImportAccess.CanImport, "put aside"), i => i.Id == import.Id, null, (i, scene) => i.PutAside(scene.Stamp), default);
        Assert.Equal(0, (await town.The<ImportsUnfinished>().Run(town.Manager, default)).Total);
    }

    private static async Task<Recommendation> Recommend(Town town, Review review, int number, Breadth breadth) =>
        (await town.The<Writer>().AddTo<Review, Recommendation>(new Ask(town.Manager, RecommendationAccess.CanWriteRecommendations, "added"), r => r.Id == review.Id,
            (source, _) => Task.FromResult(Recommendation.Make(source, number, $"{number}", "", "Do it well", breadth, [])), default)).Value;

    private static async Task Plan(Town town, Recommendation recommendation, string text, AgencyId agency, Actor? lead, int? dueIn, string progress = "", ReportedState state = ReportedState.NotStarted) =>
        Assert.True((await town.The<Writer>().AddTo<Recommendation, PlanAction>(new Ask(town.Manager, RecommendationAccess.CanPlanActions, "planned"), r => r.Id == recommendation.Id,
            (answered, scene) => Task.FromResult<Outcome<PlanAction>>(PlanAction.BringIn([answered], text, new ActionLead(agency, lead?.Person, lead is null ? "" : "Inspector"),
                dueIn is { } days ? scene.Today.AddDays(days) : null, "", new DocumentReport(progress.Length > 0 ? state : null, progress, "plan.docx"), scene.Stamp)), default)).IsDone);

    private static async Task Answer(Town town, Recommendation recommendation, Actor by)
    {
        var answer = (await town.The<Writer>().AddTo<Recommendation, PublicAnswer>(new Ask(by, RecommendationAccess.CanDraftAnswers, "drafted"), r => r.Id == recommendation.Id,
            (answered, scene) => Task.FromResult(PublicAnswer.Draft(answered, "We did it", "", "", scene.Stamp)), default)).Value;
        await town.The<Writer>().Change<PublicAnswer>(new Ask(by, RecommendationAccess.CanDraftAnswers, "submitted"), a => a.Id == answer.Id, null, (a, _) => a.Submit(), default);
    }

    private static async Task Submit(Town town, Review review, Actor by)
    {
        var publication = (await town.The<Writer>().AddTo<Review, Publication>(new Ask(by, PublishingAccess.CanPreparePublication, "began"), r => r.Id == review.Id,
            (of, _) => Task.FromResult<Outcome<Publication>>(Publication.Of(of)), default)).Value;
        await town.The<Writer>().Change<Publication>(new Ask(by, PublishingAccess.CanPreparePublication, "submitted"), p => p.Id == publication.Id, null, (p, scene) => p.Submit(new FrozenWords("{}", "00", "Title", [], []), "", scene.Stamp), default);
    }

    private static Task<Outcome> Hold(Town town, Review review, HoldStops stops, int againIn) =>
        town.The<PlaceHold>().Run(town.Manager, review.Id, HoldKind.Inquest, stops, town.Today, null, town.Today.AddDays(againIn), "The coroner", "Wait", default);
}
