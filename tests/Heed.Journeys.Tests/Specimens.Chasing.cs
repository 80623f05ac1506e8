using Heed.Application.Platform.Database;
using Heed.Application.Platform.Writing;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Journeys.Tests;

internal sealed partial class Specimens
{
    /// <summary>Drift, reminders, drafted letters, and what is told of an action.</summary>
    private async Task Chasing(HeedDb db, Actor manager)
    {
        var partnership = (await db.Partnerships.SingleAsync(p => p.Slug == "tynemarsh-children")).Id;
        var open = await db.Actions.Where(a => a.Reported == ReportedState.InProgress && !a.IsIncomplete && a.LeadAgencyId != null && a.Due > heed.Town.Today.AddDays(20)).OrderBy(a => a.Id).FirstAsync();
        await heed.Town.The<AddMilestone>().Run(manager, open.Id, "The form is agreed with the schools", heed.Town.Today.AddDays(10), default);
        await heed.Town.The<TakeDownUpdate>().Run(manager, open.Id, new ToldUpdate("The form is with the heads, who answer next week", ReportedState.InProgress, true, "", "", TellingHow.Telephone, heed.Town.Today, null), default);
        await heed.Town.The<SetQuietPeriod>().Run(manager, partnership, null, heed.Town.Today.AddDays(30), heed.Town.Today.AddDays(44), "School holidays", default);
        var letter = await heed.Town.The<Writer>().AddTo<Partnership, DraftLetter>(new Ask(Actor.Heed, RecommendationAccess.CanReleaseLetters, "drafted a letter"), p => p.Id == partnership, (found, scene) =>
            Task.FromResult<Outcome<DraftLetter>>(DraftLetter.Draft(found.ScopeId, Rung.GroupChair, null, [new LetterReader("Desmond Akinlade", Desmond)], "Tynemarsh Police: 2 actions without an answer", "Dear Desmond Akinlade,\n\nTynemarsh Police leads 2 actions for which we have had no answer.", [open.Id], scene.Stamp)), default);
        Add("work/drift", "/work/drift");
        Add("work/drift/months", "/work/drift/months");
        Add("work/drift/send", $"/work/drift/send?partnership={partnership}");
        Add("work/chasing", "/work/chasing");
        Add("work/chasing/{id:guid}/days", $"/work/chasing/{partnership}/days");
        Add("work/chasing/{id:guid}/quiet", $"/work/chasing/{partnership}/quiet");
        Add("work/chasing/letters", "/work/chasing/letters");
        Add("work/chasing/letters/{id:guid}", $"/work/chasing/letters/{letter.Value.Id}");
        Add("work/actions/progress", "/work/actions/progress", Lorna);
        Add("work/actions/{id:guid}/told", $"/work/actions/{open.Id}/told");
        Add("work/actions/{id:guid}/refusal", $"/work/actions/{open.Id}/refusal");
        Add("work/actions/{id:guid}/milestones", $"/work/actions/{open.Id}/milestones");
        Add("work/actions/{id:guid}/milestones/{number:int}", $"/work/actions/{open.Id}/milestones/1");
    }
}
