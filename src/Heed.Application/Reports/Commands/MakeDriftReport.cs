using Heed.Application.People.Queries;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Reports;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reports.Commands;

/// <summary>What is asked of a drift and delay report.</summary>
/// <param name="Since">The first day that it looks at; null while nobody has said.</param>
public sealed record DriftReportAsked(PartnershipId? Partnership, Audience Audience, Marking Marking, string Purpose, DateOnly? Since);

/// <summary>Makes the drift and delay report of a partnership for an audience, with all figures as at one moment. That it was made is recorded, with for whom and why.</summary>
public sealed class MakeDriftReport(Reader reader, Writer writer, ActorOf actors, ActionColours colours, TimeProvider time)
{
    private const int LongestPurpose = 200;

    /// <param name="form">"page", "Word" or "PDF": what is made of it, for the record.</param>
    public async Task<Outcome<DriftReport>> Run(Actor actor, DriftReportAsked asked, string form, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var partnership = asked.Partnership is { } id ? await db.Partnerships.SingleOrDefaultAsync(p => p.Id == id, ct) : null;
        var may = partnership is null ? ReportAccess.CanMakePapers.Roles.Any(actor.HoldsAnywhere) : await db.May(actor, ReportAccess.CanMakePapers, partnership.ScopeId, ct);
        if (!may)
        {
            return Outcome.NotAllowed(ReportAccess.CanMakePapers.Sentence).As<DriftReport>();
        }

        var problems = Check(asked, partnership, db.Today);
        if (problems.Any || actor.OnlyTries)
        {
            return problems;
        }

        Outcome<DriftReport>? outcome = null;
        var made = await writer.Look<DriftReport>(actor, report => $"made a drift and delay report for {report.Audience} ({Words.Count(report.Actions.Count, "action")}, as {form})", async scene =>
        {
            outcome = await Make(db, scene, actor, asked, partnership!, ct);
            return outcome.IsDone && await scene.Find<Partnership>(p => p.Id == asked.Partnership, ct) is { } on ? (on, outcome.Value) : null;
        }, ct, asked.Purpose.Trim());
        return made ?? (outcome is { IsDone: false } ? outcome : Outcome.NotFound.As<DriftReport>());
    }

    private static Problems Check(DriftReportAsked asked, Partnership? partnership, DateOnly today) => new Problems()
        .If(partnership is null, "Of", "Choose the partnership it is about")
        .IfBlank(asked.Purpose, "Purpose", "Enter what it is for, for example the board meeting of 3 March")
        .IfLonger(asked.Purpose, LongestPurpose, "Purpose", "What it is for")
        .If(asked.Since is null, "Since", "Enter the day from which it looks, for example that of the last meeting")
        .If(asked.Since > today, "Since", "The day from which it looks cannot be in the future")
        .If(asked.Audience.Kind == AudienceKind.Panel, "Kind", "A panel is that of one review. Choose another audience")
        .And(AudienceToday.Check(asked.Audience));

    private async Task<Outcome<DriftReport>> Make(HeedDb db, Scene scene, Actor actor, DriftReportAsked asked, Partnership about, CancellationToken ct)
    {
        var (name, people) = await AudienceToday.Of(db, scene, asked.Audience, null, ct);
        if (name is null)
        {
            return Outcome.NotFound.As<DriftReport>();
        }

        if (people.Count == 0)
        {
            return Outcome.Refused("Kind", $"Nobody belongs to {name} today, so the report would be for nobody. Choose another audience").As<DriftReport>();
        }

        var (mine, shared) = await PartnershipSight.Of(reader, actors, actor, about.Id, people, ct);
        if (shared.Recommendations.Count == 0 && mine.Recommendations.Count > 0)
        {
            return Outcome.Refused("Kind", $"Not everybody in {name} may see something of this, so nothing can stand in the report. Choose a smaller audience, or give them a role first").As<DriftReport>();
        }

        var asAt = time.GetUtcNow();
        await using var moment = await reader.AtOneMoment(actor, ct);
        var (actions, recommendations) = await DriftReading.Of(moment, about.Id, shared, ct);
        var coloured = await colours.Of(moment, [.. actions.Select(a => a.Id)], about.Id, ct);
        return new DriftReport(about.Name, name, asked.Audience.Kind == AudienceKind.Board, people.Count, asked.Marking, asked.Purpose.Trim(), actor.Name, asAt, asked.Since!.Value,
            [.. actions.Select(a => a with { Colour = coloured[a.Id] })], recommendations, (mine.Recommendations.Count - shared.Recommendations.Count, mine.Actions.Count - shared.Actions.Count))
        { Colours = coloured.Keys };
    }
}
