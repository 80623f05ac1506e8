using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Demonstration;

/// <summary>Actions: planned, moved, reported, evidenced.</summary>
internal sealed class Acting(Place place)
{
    public void Write(Diary diary)
    {
        foreach (var said in place.Said.Actions)
        {
            diary.On(place.FirstDay(said), () => said.BroughtInIncomplete ? BringIn(said) : Plan(said));
            foreach (var move in said.DateMoves)
            {
                diary.On(place.Day(move.OnDay), () => Move(said, move));
            }

            if (said.BroughtInIncomplete)
            {
                continue;
            }

            for (var at = 0; at < said.Progress.Count; at++)
            {
                var (update, isLast) = (said.Progress[at], at == said.Progress.Count - 1);
                if (isLast)
                {
                    foreach (var evidence in said.Evidence)
                    {
                        diary.On(Later(place.Day(update.Day), place.Day(evidence.EvidenceOfDay)), () => Show(said, evidence));
                    }
                }

                var day = isLast ? said.Evidence.Select(e => place.Day(e.EvidenceOfDay)).Append(place.Day(update.Day)).Max() : place.Day(update.Day);
                diary.On(day, () => Report(said, update, isLast ? said.Reported : ReportedState.InProgress));
            }
        }
    }

    private async Task Plan(Tynemarsh.ActionSaid said)
    {
        var first = said.DateMoves.Count > 0 ? said.DateMoves[0].FromDay : said.DueDay!.Value;
        // A lead who has moved to the successor of the agency leads it from there.
        var works = place.Said.People.First(p => p.Key == said.LeadPerson).Agency;
        var plan = new PlannedAction(said.Text, place.Agencies[works], place.People[said.LeadPerson!], said.LeadRole ?? "", place.Day(first),
            [.. said.Contributors.Select(c => place.Agencies[c])], said.Group is { } group ? place.Groups[group] : null);
        var recommendations = said.Recommendations.Select(r => place.Recommendations[r]).ToList();
        place.Actions.Add(said.Key, (await place.The<PlanAnAction>().Run(await place.As("marian"), recommendations[0], recommendations[1..], plan, place.Gone)).Must(said.Key).Id);
    }

    /// <summary>As an import brings it: with what the document said, and without what it did not.</summary>
    private async Task BringIn(Tynemarsh.ActionSaid said)
    {
        var answers = said.Recommendations.Select(r => place.Recommendations[r]).ToList();
        var lead = new ActionLead(place.Agencies[said.LeadAgency], null, said.LeadRole ?? "", said.LeadRole ?? "");
        var made = await place.The<Writer>().AddTo<Recommendation, PlanAction>(
            new Ask(await place.As("marian"), RecommendationAccess.CanPlanActions, "brought the action in"), r => r.Id == answers[0],
            (recommendation, scene) => Task.FromResult<Outcome<PlanAction>>(
                PlanAction.BringIn([recommendation], said.Text, lead, null, said.DueText ?? "",
                    new DocumentReport(said.Reported, said.Progress.Count > 0 ? said.Progress[^1].Text : "", "Tynemarsh action plan.docx"), scene.Stamp)),
            place.Gone);
        place.Actions.Add(said.Key, made.Must(said.Key).Id);
    }

    private async Task Move(Tynemarsh.ActionSaid said, Tynemarsh.MoveSaid move)
    {
        var id = place.Actions[said.Key];
        var marian = await place.As("marian");
        await using var db = place.The<Reader>().For(marian);
        var version = await db.Actions.Where(a => a.Id == id).Select(a => a.Version).SingleAsync(place.Gone);
        await place.The<MoveDate>().Run(marian, id, version, place.Day(move.ToDay), move.AgreedBy, move.Reason, place.Gone).Must(said.Key);
    }

    private async Task Show(Tynemarsh.ActionSaid said, Tynemarsh.EvidenceSaid evidence)
    {
        await place.The<AddEvidence>().Run(await place.As(said.LeadPerson!), place.Actions[said.Key], evidence.Title, evidence.Kind, place.Day(evidence.EvidenceOfDay),
            await place.Keep(evidence.Text, evidence.Name), place.Gone).Must(said.Key);
    }

    private async Task Report(Tynemarsh.ActionSaid said, Tynemarsh.ProgressSaid update, ReportedState state) =>
        await place.The<ReportProgress>().Run(await place.As(update.By), place.Actions[said.Key], update.Text, state, place.Gone).Must(said.Key);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
