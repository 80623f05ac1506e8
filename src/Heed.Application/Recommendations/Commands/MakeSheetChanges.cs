using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Makes the changes of a sheet that was brought back, each by its normal command. What is refused stays in the sheet and is shown again.</summary>
public sealed class MakeSheetChanges(Writer writer, Reader reader, SheetInHand sheets, ChangeByRow rows, TimeProvider time)
{
    private const int LongestWords = 120;

    /// <param name="Rows">How many actions were changed.</param>
    /// <param name="Left">How many were not reached in the time there was; pressing again goes on with them.</param>
    /// <param name="Refused">How many have something that a rule or a right refuses.</param>
    public sealed record Made(int Rows, int Left, int Refused);

    /// <param name="kept">The fields in conflict for which what is in Heed was chosen.</param>
    /// <param name="taken">Those for which the words of the sheet are taken. What was chosen before of others stays.</param>
    /// <param name="atMost">How long it may take: a page is not kept waiting for thousands of rows.</param>
    public async Task<Outcome<Made>> Run(Actor actor, RegisterSheetId id, IReadOnlyCollection<SheetChoice> kept, IReadOnlyCollection<SheetChoice> taken, TimeSpan atMost, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Set<RegisterSheet>().SingleOrDefaultAsync(s => s.Id == id, ct) is not { } sheet)
        {
            return Outcome.NotFound.As<Made>();
        }

        var began = time.GetTimestamp();
        var (comparison, whyNot) = await sheets.Compare(actor, sheet, ct);
        if (whyNot is not null)
        {
            return Outcome.Refused("", whyNot).As<Made>();
        }

        var choices = sheet.Choices.Except(kept).Union(taken).ToList();
        // The choices are written down before anything is done, so that they stand also where something comes between.
        var noted = await Note(actor, id, choices, [], ct);
        if (!noted.IsDone)
        {
            return noted.As<Made>();
        }

        var people = await SheetPeople.Of(reader, actor, ct);
        var (deeds, changed, refused, left) = (new List<SheetDeed>(), 0, 0, 0);
        foreach (var change in comparison.Changes.Select(c => SheetInHand.Taken(c, choices)).Where(c => c.Fields.Count > 0 || c.Progress.Length > 0))
        {
            if (time.GetElapsedTime(began) > atMost)
            {
                left++;
                continue;
            }

            var outcome = await rows.Run(actor, change, SheetInHand.Lead(change, people), ct);
            changed += outcome.Done.Count > 0 ? 1 : 0;
            refused += outcome.Refused.Count > 0 ? 1 : 0;
            deeds.AddRange(outcome.Done.Select(d => new SheetDeed(change.Action.Id, Short(change.Action.Text), Short(d))));
        }

        noted = await Note(actor, id, choices, deeds, ct);
        return noted.IsDone ? new Made(changed, left, refused) : noted.As<Made>();
    }

    /// <summary>Nothing more is to be done with it.</summary>
    public Task<Outcome> Settle(Actor actor, RegisterSheetId id, CancellationToken ct) =>
        writer.Change<RegisterSheet>(new Ask(actor, RecommendationAccess.CanKeepOwnThings, "settled a sheet of the register"), s => s.Id == id, null, (sheet, scene) => sheet.Settle(scene.Stamp), ct);

    private Task<Outcome> Note(Actor actor, RegisterSheetId id, List<SheetChoice> choices, List<SheetDeed> deeds, CancellationToken ct) =>
        writer.Change<RegisterSheet>(new Ask(actor, RecommendationAccess.CanKeepOwnThings, $"made changes from a sheet of the register ({Words.Count(deeds.Count, "change")})"), s => s.Id == id, null, (sheet, _) => sheet.Go(choices, deeds), ct);

    private static string Short(string text) => text.Length <= LongestWords ? text : text[..LongestWords].TrimEnd() + " …";
}
