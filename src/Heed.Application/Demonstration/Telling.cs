using Heed.Application.Platform.Reading;
using Heed.Application.Publishing;
using Heed.Application.Publishing.Commands;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Reviews.Commands;
using Heed.Domain.Publishing;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Demonstration;

/// <summary>What the public is told: answers written and approved, editions submitted and published, each by two people.</summary>
internal sealed class Telling(Place place)
{
    public void Write(Diary diary)
    {
        foreach (var review in place.Said.Reviews)
        {
            var told = review.AgreedStatement is { } agreed ? place.Day(agreed.Day).AddDays(6) : LastDay(review.Key);
            diary.On(told.AddDays(-5), () => Answer(review.Key));
            if (review.PublishedDay is not null)
            {
                diary.On(told, () => Publish(review));
            }

            diary.On(told, () => MoveTo(review));
        }

        foreach (var source in place.Said.Sources)
        {
            diary.On(LastDay(source.Key), () => Answer(source.Key));
        }
    }

    private DateOnly LastDay(string source)
    {
        var keys = place.Said.Recommendations.Where(r => r.From == source).Select(r => r.Key).ToHashSet();
        return place.Said.Actions.Where(a => a.Recommendations.Any(keys.Contains)).SelectMany(a => a.Progress.Select(p => place.Day(p.Day))).DefaultIfEmpty(place.Beginning(source)).Max();
    }

    private async Task Answer(string source)
    {
        var marian = await place.As("marian");
        foreach (var said in place.Said.Recommendations.Where(r => r.From == source && r.Answer is not null))
        {
            var id = place.Recommendations[said.Key];
            var answer = said.Answer!;
            await place.The<WriteAnswer>().Run(marian, id, null, answer.WhatWeDid, answer.WhatDifference, answer.WhatRemains, place.Gone).Must(said.Key);
            if (answer.State == "draft")
            {
                continue;
            }

            (await place.The<SubmitAnswer>().Run(marian, id, 1, place.Gone)).Must(said.Key);
            await using var db = place.The<Reader>().For(marian);
            var waiting = await db.PublicAnswers.SingleAsync(a => a.RecommendationId == id, place.Gone);
            await place.The<ApproveAnswer>().Run(await place.As(SecondPerson(said.From)), id, waiting.Version, waiting.Wording, place.Gone).Must(said.Key);
        }
    }

    private async Task Publish(Tynemarsh.ReviewSaid review)
    {
        var marian = await place.As("marian");
        var owners = review.Owners.Select(o => place.Said.Partnerships.First(p => p.Key == o).Name).ToList();
        var words = new PublicWords(review.Title, review.WhatHappened,
            review.AgreedStatement is { } said ? $"{review.Summary}\n\n{said.Text}" : review.Summary,
            review.AgreedStatement is null ? "" : Words.List(owners), review.AgreedStatement is { } agreed ? place.Day(agreed.Day) : null,
            place.Said.Recommendations.Any(r => r.From == review.Key && r.Scope == Domain.Recommendations.Breadth.National) ? place.Said.NationalIntroduction : "",
            review.Video?.Title ?? "", review.Video?.Url ?? "", review.Video?.Transcript ?? "");
        await place.The<WritePublicWords>().Run(marian, review.Slug, words, null, place.Gone).Must(review.Key);
        (await place.The<SubmitEdition>().Run(marian, review.Slug, ToolkitPlace.Address, "", place.Gone)).Must(review.Key);
        await using var db = place.The<Reader>().For(marian);
        var waiting = await db.Publications.Where(p => p.Slug == review.Slug).SelectMany(p => p.Editions).Where(e => e.State == EditionState.Submitted).Select(e => e.Id).SingleAsync(place.Gone);
        await place.The<PublishEdition>().Run(await place.As(SecondPerson(review.Key)), review.Slug, ToolkitPlace.Address, waiting, confirmed: false, place.Gone).Must(review.Key);
    }

    private async Task MoveTo(Tynemarsh.ReviewSaid review)
    {
        var stage = review.Stage switch
        {
            "published" => ReviewStage.Published,
            "reportAgreed" => ReviewStage.ReportAgreed,
            "inProgress" => ReviewStage.UnderWay,
            _ => ReviewStage.Commissioned,
        };
        var marian = await place.As("marian");
        await using var db = place.The<Reader>().For(marian);
        var course = await db.Courses.SingleAsync(c => c.ReviewId == place.Sources[review.Key], place.Gone);
        foreach (var (code, day) in CourseDays.Of(course.Regime, stage, place.Day(review.CommissionedDay), review.PublishedDay is { } published ? place.Day(published) : null).Where(day => course.On(day.Code) is null))
        {
            await place.The<ReachStage>().Run(marian, course.ReviewId, code, day, "", place.Gone).Must($"{review.Key} {code}");
        }
    }

    /// <summary>The chair of the partnership that owns it; of a joint review, and of the board that ended, the children's.</summary>
    private string SecondPerson(string source) =>
        (place.Said.Reviews.FirstOrDefault(r => r.Key == source)?.Owners ?? place.Said.Sources.First(s => s.Key == source).Partnerships) is ["tsab"] ? "ruth" : "desmond";
}
