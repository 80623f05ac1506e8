using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Submits every draft of a source that has words, with one letter for all of them.</summary>
public sealed class SubmitDrafts(Reader reader, Writer writer, HeedAddress address)
{
    /// <returns>How many were asked; 0 where nobody else can approve yet.</returns>
    public async Task<Outcome<int>> Run(Actor actor, SourceId source, CancellationToken ct)
    {
        var ids = await Ready(actor, source, ct);
        if (ids.Count == 0)
        {
            return Outcome.Refused("", "There is no draft that says what was done. Write one first").As<int>();
        }

        var first = ids[0];
        var ask = new Ask(actor, RecommendationAccess.CanDraftAnswers, "submitted the public answer for approval");
        var asked = 0;
        var saved = await writer.Change<PublicAnswer>(ask, a => a.Id == first, null, async (_, scene) =>
        {
            // All of one source stand in one scope, so the permission asked on the first is asked on all.
            var drafts = await scene.Seen<PublicAnswer>().Where(a => ids.Contains(a.Id)).ToListAsync(ct);
            var submitted = drafts.Where(d => d.Submit().IsDone).ToList();
            if (submitted.Count == 0)
            {
                return Outcome.Refused("", "These drafts have been submitted already");
            }

            asked = await ApprovalLetter.Send(scene, address, submitted, ct, source);
            return Outcome.Done;
        }, ct);
        return saved.IsDone ? asked : saved.As<int>();
    }

    private async Task<List<AnswerId>> Ready(Actor actor, SourceId source, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        return await db.PublicAnswers
            .Where(a => a.State == AnswerState.Draft && a.WhatWeDid != "" && db.Recommendations.Any(r => r.Id == a.RecommendationId && r.SourceId == source))
            .OrderBy(a => a.Id)
            .Select(a => a.Id)
            .ToListAsync(ct);
    }
}
