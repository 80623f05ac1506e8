using Heed.Application.People;
using Heed.Application.People.Queries;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Application.Recommendations;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reports;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reports.Commands;

/// <summary>Makes a paper for an audience: what all of it may see and its maker too. That it was made is recorded, with for whom and why.</summary>
public sealed class MakePaper(Reader reader, Writer writer, ActorOf actors, ActionColours colours)
{
    private const int LongestPurpose = 200;

    /// <param name="purpose">What it is for, for example "Board meeting of 3 March": it stands on the paper and in the record.</param>
    /// <param name="form">"page", "CSV" or "Excel": what is made of it, for the record.</param>
    public async Task<Outcome<Paper>> Run(Actor actor, SourceId source, Audience audience, Marking marking, string purpose, string form, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Sources.SingleOrDefaultAsync(s => s.Id == source, ct) is not { } about)
        {
            return Outcome.NotFound.As<Paper>();
        }

        if (!(await db.MayOn(actor, about.ScopeId, ct))(ReportAccess.CanMakePapers))
        {
            return Outcome.NotAllowed(ReportAccess.CanMakePapers.Sentence).As<Paper>();
        }

        var problems = new Problems()
            .IfBlank(purpose, "Purpose", "Enter what it is for, for example the board meeting of 3 March")
            .IfLonger(purpose, LongestPurpose, "Purpose", "What it is for")
            .If(marking != Marking.OfficialSensitive && await Places.IsRestricted(db, about.ScopeId, ct), "Marking", "A paper about a restricted review is OFFICIAL-SENSITIVE")
            .And(AudienceToday.Check(audience));
        if (problems.Any || actor.OnlyTries)
        {
            return problems;
        }

        Outcome<Paper>? refused = null;
        var made = await writer.Look<Paper>(actor, paper => $"made a paper for {paper.Audience} ({Words.Count(paper.Actions, "action")}, as {form})", async scene =>
        {
            var outcome = await Make(db, scene, actor, about, audience, marking, purpose.Trim(), ct);
            refused = outcome;
            return outcome.IsDone ? (await scene.Find<Source>(s => s.Id == source, ct) is { } on ? (on, outcome.Value) : null) : null;
        }, ct, purpose.Trim());
        return made ?? (refused is { IsDone: false } ? refused : Outcome.NotFound.As<Paper>());
    }

    private async Task<Outcome<Paper>> Make(HeedDb db, Scene scene, Actor actor, Source about, Audience audience, Marking marking, string purpose, CancellationToken ct)
    {
        var (name, people) = await AudienceToday.Of(db, scene, audience, about.ScopeId, ct);
        if (name is null)
        {
            return Outcome.NotFound.As<Paper>();
        }

        if (people.Count == 0)
        {
            return Outcome.Refused("Kind", $"Nobody belongs to {name} today, so the paper would be for nobody. Choose another audience").As<Paper>();
        }

        var mine = await SharedSight.OfOne(reader, actor, about.Id, ct);
        var shared = (await SharedSight.Of(reader, actors, about.Id, people, ct)).And(mine);
        if (shared.Recommendations.Count == 0)
        {
            return Outcome.Refused("Kind", $"Not everybody in {name} may see something of this, so nothing can stand on the paper. Choose a smaller audience, or give them a role first").As<Paper>();
        }

        var coloured = await colours.Run(actor, [.. shared.Actions], audience.Kind == AudienceKind.Board ? audience.Partnership : null, ct);
        return new Paper(shared.Source ? about.Title : "", name, people.Count, marking, purpose, actor.Name, scene.Now, scene.Today,
            await Rows(db, about.Id, shared, audience.Kind is AudienceKind.Board or AudienceKind.Panel, coloured, scene.Today, ct), (mine.Recommendations.Count - shared.Recommendations.Count, mine.Actions.Count - shared.Actions.Count))
        { Colours = coloured.Keys };
    }

    private static async Task<IReadOnlyList<PaperRecommendation>> Rows(HeedDb db, SourceId source, SharedSight shared, bool whole, ColoursShown<ActionId> coloured, DateOnly today, CancellationToken ct)
    {
        var actions = (await db.Actions.IgnoreAutoIncludes().Where(a => a.ScopeId == ScopeId.From(source.Value))
            .OrderBy(a => a.Due == null).ThenBy(a => a.Due).ThenBy(a => a.Id)
            .SelectMany(a => a.Recommendations, (a, link) => new { Action = a, link.RecommendationId })
            .ToListAsync(ct)).Where(x => shared.Actions.Contains(x.Action.Id)).ToLookup(x => x.RecommendationId, x => x.Action);
        var shown = (await db.Actions.Where(a => a.ScopeId == ScopeId.From(source.Value) && a.Evidence.Any(e => e.DestroyedAt == null)).Select(a => a.Id).ToListAsync(ct)).ToHashSet();
        // Who was asked, and when, is seen by those who see the whole of it; that something is refused by all who see the action.
        var asked = whole ? await db.AskedOn(actions.SelectMany(a => a).Select(a => a.Id).ToHashSet(), ct) : [];
        string PositionOf(PlanAction a) => !a.IsOpen ? "" : a.RefusedOn is { } refused ? $"Refused since {Words.Day(refused)}" : asked.TryGetValue(a.Id, out var since) ? $"No response since {Words.Day(since)}" : "";
        var names = await db.Agencies.Where(a => db.Actions.Any(x => x.LeadAgencyId == a.Id && x.ScopeId == ScopeId.From(source.Value))).ToDictionaryAsync(a => a.Id, a => a.Name, ct);
        var recommendations = await db.Recommendations.Where(r => r.SourceId == source).OrderBy(r => r.Position).ThenBy(r => r.Id).ToListAsync(ct);
        return [.. recommendations.Where(r => shared.Recommendations.Contains(r.Id)).Select(r => new PaperRecommendation(r.PrintedNumber, r.Title, r.Text, r.Breadth, r.Stance,
            [.. actions[r.Id].Select(a => new PaperAction(a.Text, a.LeadAgencyId is { } agency && shared.Agencies.Contains(agency) ? names.GetValueOrDefault(agency) : null,
                a.LeadRole, a.Due, a.Reported, a.HasReport, shown.Contains(a.Id), Timeliness.Of(a, today), PositionOf(a)) { Colour = coloured[a.Id] })]))];
    }
}
