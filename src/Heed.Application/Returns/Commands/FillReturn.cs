using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Returns;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Returns.Commands;

/// <summary>Writes down what a national store is told of a review, where the record does not say it.</summary>
public sealed class FillReturn(Writer writer)
{
    /// <param name="seen">The version that the writer saw; 0 where nothing was written yet.</param>
    public async Task<Outcome> Run(Actor actor, SourceId id, string form, int seen, IReadOnlyList<ReturnAnswer> said, CancellationToken ct)
    {
        if (ReturnsShipped.Of(form) is not { } known)
        {
            return Outcome.NotFound;
        }

        var ask = new Ask(actor, ReturnAccess.CanMakeReturns, $"filled in: {known.Name}");
        return seen > 0
            ? await writer.Change<NationalReturn>(ask, r => r.ReviewId == id && r.Form == form, seen, (found, _) => found.Fill(known, said), ct)
            : await writer.AddTo<Review, NationalReturn>(ask, r => r.Id == id, (review, scene) => Begin(scene, review, known, r => r.Fill(known, said), ct), ct);
    }

    /// <summary>Begins a return. Of two who begin it at once the second is told.</summary>
    internal static async Task<Outcome<NationalReturn>> Begin(Scene scene, Review review, ReturnForm form, Func<NationalReturn, Outcome> then, CancellationToken ct)
    {
        if (!NationalReturn.IsFor(form, review.Type))
        {
            return Outcome.NotFound.As<NationalReturn>();
        }

        await scene.Lock("Sources", review.Id.Value, ct);
        if (await scene.Seen<NationalReturn>().AnyAsync(r => r.ReviewId == review.Id && r.Form == form.Code, ct))
        {
            return Outcome.Conflict.As<NationalReturn>();
        }

        var made = NationalReturn.Of(review, form);
        var done = then(made);
        return done.IsDone ? made : done.As<NationalReturn>();
    }
}
