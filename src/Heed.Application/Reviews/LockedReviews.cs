using Heed.Application.Platform.Writing;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews;

/// <summary>A review whose row is held until the change is saved, so that a hold that is placed in the same moment is seen.</summary>
internal static class LockedReviews
{
    /// <summary>The review with its holds; null where this actor does not see it.</summary>
    public static async Task<Review?> LockedReview(this Scene scene, SourceId id, CancellationToken ct)
    {
        await scene.Lock("Sources", id.Value, ct);
        return await scene.Find<Review>(r => r.Id == id, ct);
    }

    /// <summary>Changes how a review is carried out, where no hold stands against it.</summary>
    public static async Task<Outcome> WithReview(this Commission commission, Scene scene, Func<Review, Outcome> verb, CancellationToken ct) =>
        await scene.LockedReview(commission.ReviewId, ct) is { } review ? verb(review) : Outcome.NotFound;

    /// <summary>Changes the course of a review, and moves the review to where it then stands.</summary>
    public static Task<Outcome> WithReview(this Course course, Scene scene, Func<Review, Outcome> verb, CancellationToken ct) =>
        course.WithReview(scene, review => Task.FromResult(verb(review)), ct);

    /// <inheritdoc cref="WithReview(Course, Scene, Func{Review, Outcome}, CancellationToken)"/>
    public static async Task<Outcome> WithReview(this Course course, Scene scene, Func<Review, Task<Outcome>> verb, CancellationToken ct)
    {
        if (await scene.LockedReview(course.ReviewId, ct) is not { } review)
        {
            return Outcome.NotFound;
        }

        var before = course.Stands;
        var outcome = await verb(review);
        return outcome.IsDone && course.Stands != before ? review.MoveTo(course.Stands) : outcome;
    }

    /// <summary>A stage is reached with something that was done, so that nobody writes it down a second time. Nothing happens where the type has no such stage, or it was reached before.</summary>
    /// <param name="note">By what it was reached, for example "By edition 1".</param>
    public static async Task<Outcome> ReachWith(this Scene scene, SourceId id, string stage, DateOnly? on, string note, CancellationToken ct) =>
        await scene.Find<Course>(c => c.ReviewId == id, ct) is { } course && course.Regime.StageOf(stage) is not null && course.On(stage) is null
            ? await course.WithReview(scene, review => course.Reach(review, stage, on, note, scene.Stamp), ct)
            : Outcome.Done;
}
