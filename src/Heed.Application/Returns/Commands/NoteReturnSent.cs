using Heed.Application.Platform.Writing;
using Heed.Application.Returns.Queries;
using Heed.Domain.People;
using Heed.Domain.Returns;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Returns.Commands;

/// <summary>Writes down that a return was sent, and keeps what stood in it then. The holds are asked again while the review's row is held.</summary>
public sealed class NoteReturnSent(Writer writer, ReturnOfReview returns)
{
    public async Task<Outcome> Run(Actor actor, SourceId id, string form, DateOnly? on, string reference, CancellationToken ct)
    {
        if (await returns.Run(actor, id, form, ct) is not { } row)
        {
            return Outcome.NotFound;
        }

        var (ask, lines) = (new Ask(actor, ReturnAccess.CanMakeReturns, $"wrote down that it was sent: {row.Form.Name}"), row.Lines.Select(l => new ReturnLine(l.Field.Code, l.Text)).ToList());
        return row.Record is not null
            ? await writer.Change<NationalReturn>(ask, r => r.ReviewId == id && r.Form == form, null, async (found, scene) =>
            {
                await scene.Lock("Sources", id.Value, ct);
                return await scene.Find<Review>(r => r.Id == id, ct) is { } review ? found.Send(review, on, reference, lines, scene.Stamp) : Outcome.NotFound;
            }, ct)
            : await writer.AddTo<Review, NationalReturn>(ask, r => r.Id == id, async (review, scene) =>
            {
                await scene.Lock("Sources", id.Value, ct);
                return await FillReturn.Begin(scene, review, row.Form, r => r.Send(review, on, reference, lines, scene.Stamp), ct);
            }, ct);
    }
}
