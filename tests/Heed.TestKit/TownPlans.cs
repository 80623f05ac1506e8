using Heed.Application.Platform.Files;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.TestKit;

/// <summary>Recommendations, actions and evidence of the town, made by the real commands.</summary>
public static class TownPlans
{
    public static async Task<Recommendation> Recommendation(this Town town, Source source, string number = "1", string text = "Agencies should agree who tells the school.", Breadth breadth = Breadth.Local) =>
        (await town.The<AddRecommendation>().Run(town.Manager, source.Id, number, $"About {number}", text, breadth, "Town Council\nTown Police", default)).Value;

    /// <summary>An action led by Peter of the police, unless somebody else is named.</summary>
    public static async Task<PlanAction> Action(this Town town, Recommendation answers, string text = "Write the pathway", Actor? lead = null, int dueInDays = 90, AgencyId[]? contributors = null)
    {
        var planned = await town.The<PlanAnAction>().Run(town.Manager, answers.Id, [],
            new PlannedAction(text, null, (lead ?? town.PoliceLead).Person, "", town.Today.AddDays(dueInDays), contributors ?? [], null), default);
        return planned.IsDone ? planned.Value : throw new InvalidOperationException(string.Join("; ", planned.Problems.Select(p => p.Sentence)) + planned.WhoCan);
    }

    /// <summary>An action as an import brings it in.</summary>
    public static async Task<PlanAction> BroughtIn(this Town town, Recommendation answers, string text, AgencyId? agency = null, ReportedState? reported = ReportedState.InProgress, DateOnly? due = null, string role = "")
    {
        var action = PlanAction.BringIn([answers], text, new ActionLead(agency, null, role, "Police"), due, "Ongoing", new DocumentReport(reported, "", "plan.docx"), new Stamp(null, "Heed", town.Clock.GetUtcNow()));
        await using var db = town.The<Heed.Application.Platform.Database.Databases>().Whole();
        db.Add(action);
        await db.SaveChangesAsync();
        await town.The<KeptCounts>().Renew([action.ScopeId], default);
        return action;
    }

    public static async Task<KeptFile> Upload(this Town town, string name = "minutes.pdf", string content = "minutes")
    {
        using var bytes = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content));
        var (id, sha, size) = await town.The<FileStore>().Put(bytes, default);
        return new KeptFile(id, name, sha, size);
    }

    public static async Task<KeptFile> AddEvidence(this Town town, PlanAction action, Actor? by = null, string name = "minutes.pdf", string content = "minutes")
    {
        var file = await town.Upload(name, content);
        var added = await town.The<AddEvidence>().Run(by ?? town.Manager, action.Id, "Minutes of the board", EvidenceKind.Output, town.Today, file, default);
        return added.IsDone ? file : throw new InvalidOperationException($"{added.Kind} {added.WhoCan}");
    }

    /// <summary>A second manager of the children's partnership.</summary>
    public static Task<Actor> SecondManager(this Town town) =>
        town.Person($"Max Second {Guid.NewGuid():N}"[..18], town.Council, (Role.PartnershipManager, Town.On(town.Children)));

    /// <summary>The action as it stands in the database.</summary>
    public static async Task<PlanAction> Now(this Town town, PlanAction action)
    {
        await using var db = town.The<Reader>().For(Actor.Heed);
        return await db.Actions.AsSplitQuery().SingleAsync(a => a.Id == action.Id);
    }

    public static async Task<Recommendation> Now(this Town town, Recommendation recommendation)
    {
        await using var db = town.The<Reader>().For(Actor.Heed);
        return await db.Recommendations.SingleAsync(r => r.Id == recommendation.Id);
    }

    public static async Task<PublicAnswer?> AnswerTo(this Town town, Recommendation recommendation)
    {
        await using var db = town.The<Reader>().For(Actor.Heed);
        return await db.PublicAnswers.SingleOrDefaultAsync(a => a.RecommendationId == recommendation.Id);
    }
}
