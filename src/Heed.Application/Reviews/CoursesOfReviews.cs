using Heed.Application.Platform.Writing;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews;

/// <summary>Changes the course of a review together with the review, whose row is held meanwhile, so that a hold that is placed in the same moment is seen.</summary>
internal static class CoursesOfReviews
{
    public static Task<Outcome> WithReview(this Course course, Scene scene, Func<Review, Outcome> verb, CancellationToken ct) =>
        course.WithReview(scene, review => Task.FromResult(verb(review)), ct);

    public static async Task<Outcome> WithReview(this Course course, Scene scene, Func<Review, Task<Outcome>> verb, CancellationToken ct)
    {
        await scene.Lock("Sources", course.ReviewId.Value, ct);
        if (await scene.Find<Review>(r => r.Id == course.ReviewId, ct) is not { } review)
        {
            return Outcome.NotFound;
        }

        var before = course.Stands;
        var outcome = await verb(review);
        return outcome.IsDone && course.Stands != before ? review.MoveTo(course.Stands) : outcome;
    }
}
