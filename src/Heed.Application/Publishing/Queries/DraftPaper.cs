using System.Globalization;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Publishing.Queries;

/// <summary>A publication that is no toolkit as it would be frozen now: its words, and what it takes from the register.</summary>
public sealed class DraftPaper(Reader reader, TimeProvider time)
{
    /// <returns>Null when there is no such publication among what this actor may see.</returns>
    public async Task<DraftToolkit.Draft?> Run(Actor actor, string slug, string address, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Publications.IgnoreAutoIncludes().SingleOrDefaultAsync(p => p.Slug == slug && p.Address == address && p.Kind != PublicationKind.Toolkit, ct) is not { } publication
            || await db.Reviews.SingleOrDefaultAsync(r => r.Id == publication.ReviewId, ct) is not { } review)
        {
            return null;
        }

        var bodies = await Bodies.Read(reader, ct);
        var owners = review.Owners.OrderBy(o => o.Position).Select(o => o.PartnershipId).ToList();
        List<Recommendation> rows = publication.Form.IsComposed ? [.. (await db.Recommendations.Where(r => r.SourceId == review.Id).ToListAsync(ct)).OrderBy(r => r.Breadth).ThenBy(r => r.Position)] : [];
        var content = new PaperContent(
            PaperContent.PresentFormat, publication.Kind, review.Slug, publication.Address, publication.Paper.Title, review.Title, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime),
            [.. owners.Select(bodies.Owner)],
            [.. publication.Paper.Sections.Where(s => s.IsWritten)],
            [.. from signature in publication.Signatures where signature.Approved is not null select new PaperSignature(signature.Name, signature.Role, bodies.Owner(signature.PartnershipId).Name, signature.Approved!.Day)],
            publication.Kind == PublicationKind.ActionPlan ? await Plan(review, rows, bodies, ct) : [],
            publication.Kind == PublicationKind.Improvements ? await Improvements(db, rows, ct) : [],
            publication.Kind == PublicationKind.Progress ? Progress(rows, owners, bodies) : null,
            publication.Attached is { } file ? new PaperFile(file.Name, file.Bytes, file.Sha256) : null)
        {
            Type = ReviewWords.Of(review.Type),
        };
        return new DraftToolkit.Draft(content, owners, [.. rows.Select(r => r.Stage)]) { Attached = publication.Attached, NotSigned = [.. publication.NotSignedBy(owners).Select(o => bodies.Owner(o).Name)] };
    }

    /// <summary>An action may have its home in another review, out of this person's sight: it is in the plan all the same. What was stopped is not.</summary>
    private async Task<IReadOnlyList<PlanLine>> Plan(Review review, IReadOnlyList<Recommendation> rows, Bodies bodies, CancellationToken ct)
    {
        await using var whole = reader.For(Actor.Heed);
        var found = await whole.Actions.Where(a => a.StoppedOn == null && a.Recommendations.Any(l => whole.Recommendations.Any(r => r.Id == l.RecommendationId && r.SourceId == review.Id)))
            .Select(a => new { Action = a, Links = a.Recommendations.Select(l => l.RecommendationId).ToList(), HasEvidence = a.Evidence.Any(e => e.DestroyedAt == null) }).ToListAsync(ct);
        return
        [
            .. from row in rows
               from one in found.Where(a => a.Links.Contains(row.Id)).OrderBy(a => a.Action.Id.Value).DefaultIfEmpty()
               let action = one?.Action
               select action is null
                   ? new PlanLine(Named(row), $"{row.Breadth}", "No action is planned yet.", row.Breadth == Breadth.Local ? "" : Words.List([.. row.Addressees.Select(a => bodies.Addressed(a).Words)]), "", "", "")
                   : new PlanLine(Named(row), $"{row.Breadth}", action.Text, Lead(action, bodies), string.Join('\n', action.Milestones.Where(m => m.DropReason.Length == 0).Select(Line)), action.Due is { } due ? Words.Day(due) : "", Outcome(action, one!.HasEvidence)),
        ];
    }

    private static string Named(Recommendation row) => string.Join(". ", new[] { row.PrintedNumber, row.Title.Length > 0 ? row.Title : row.Text }.Where(w => w.Length > 0));

    private static string Lead(PlanAction action, Bodies bodies) =>
        string.Join(", ", new[] { action.LeadAgencyId is { } agency ? bodies.Agency(agency)?.Words ?? "" : "", action.LeadRole }.Where(w => w.Length > 0));

    private static string Line(Milestone milestone) => $"{milestone.Text} ({(milestone.ReachedOn is { } reached ? $"reached {Words.Day(reached)}" : $"by {Words.Day(milestone.Due)}")})";

    /// <summary>Rule 3: what is called complete without evidence is not shown to be.</summary>
    private static string Outcome(PlanAction action, bool hasEvidence) => action.Reported != ReportedState.Complete ? Words.Capital(Words.Of(action.Reported))
        : !new CountedAction(action.Reported, hasEvidence).IsShownComplete ? "In progress: reported complete, without evidence yet"
        : $"Completed{(action.LastUpdatedOn is { } day ? $", reported on {Words.Day(day)}" : "")}{(action.Verified == VerifiedState.Verified ? ", and verified" : ", not verified yet")}";

    private static async Task<IReadOnlyList<ImprovementLine>> Improvements(HeedDb db, IReadOnlyList<Recommendation> rows, CancellationToken ct)
    {
        var ids = rows.Select(r => r.Id).ToList();
        var answers = await db.PublicAnswers.Where(a => a.State == AnswerState.Approved && ids.Contains(a.RecommendationId)).ToDictionaryAsync(a => a.RecommendationId, ct);
        return
        [
            .. from row in rows
               let answer = answers.GetValueOrDefault(row.Id)
               where answer is not null
               select new ImprovementLine(row.Title.Length > 0 ? row.Title : $"Improvement {row.PrintedNumber}".TrimEnd(), answer.WhatWeDid, answer.WhatDifference, answer.WhatRemains),
        ];
    }

    /// <summary>What the boards come to is worked out from their sign-offs: nobody types that it was progressed in full.</summary>
    private static PaperProgress Progress(IReadOnlyList<Recommendation> rows, IReadOnlyList<PartnershipId> owners, Bodies bodies)
    {
        var names = owners.Select(o => bodies.Owner(o).Name).ToList();
        var local = rows.Where(r => r.Breadth == Breadth.Local).ToList();
        var lines = local.Select((r, at) => new ProgressLine(
            $"Local recommendation {(r.PrintedNumber.Length > 0 ? r.PrintedNumber : (at + 1).ToString(CultureInfo.InvariantCulture))}",
            r.Title.Length > 0 ? r.Title : Words.Begin(r.Text, 100),
            [.. owners.Select(o => r.Standing.FirstOrDefault(s => s.PartnershipId == o)?.On)])).ToList();
        return new PaperProgress(ProgressWords.Of(names, lines), names, lines);
    }
}
