using Heed.Application.Platform.Writing;
using Heed.Application.Returns.Queries;
using Heed.Domain.People;
using Heed.Domain.Returns;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Returns.Commands;

/// <summary>Takes a return out as a file; that it went out, and as what, is recorded.</summary>
public sealed class TakeOutReturn(Writer writer, ReturnOfReview returns)
{
    /// <param name="kind">As what it is taken out, for example "Word".</param>
    public async Task<Outcome<ReturnOfReview.Row>> Run(Actor actor, SourceId id, string form, string kind, CancellationToken ct)
    {
        if (await returns.Run(actor, id, form, ct) is not { } row)
        {
            return Outcome.NotFound.As<ReturnOfReview.Row>();
        }

        if (!row.May)
        {
            return Outcome.NotAllowed(ReturnAccess.CanMakeReturns.Sentence).As<ReturnOfReview.Row>();
        }

        return await writer.Look<ReturnOfReview.Row>(actor, _ => $"took out as {kind}: {row.Form.Name}", async scene => await scene.Find<Review>(r => r.Id == id, ct) is { } review ? (review, row) : null, ct) is { } seen
            ? seen
            : Outcome.NotFound.As<ReturnOfReview.Row>();
    }
}
