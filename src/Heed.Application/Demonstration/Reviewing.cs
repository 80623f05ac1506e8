using Heed.Application.People.Commands;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Application.Reviews.Commands;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Demonstration;

/// <summary>Reviews and other sources, their findings, holds and recommendations.</summary>
internal sealed class Reviewing(Place place)
{
    private const string ByWhom = "marian";

    public void Write(Diary diary)
    {
        foreach (var review in place.Said.Reviews)
        {
            var recommended = place.Beginning(review.Key);
            var opened = Earlier(place.Day(review.CommissionedDay), recommended.AddDays(-1));
            diary.On(opened, () => Open(review));
            diary.On(recommended, () => Recommend(review.Key));
            foreach (var hold in review.Holds)
            {
                diary.On(place.Day(hold.SinceDay), async () => await place.The<PlaceHold>().Run(await place.As(ByWhom), place.Sources[review.Key], hold.Kind, HoldStops.Publication,
                    place.Day(hold.SinceDay), null, place.Day(hold.SinceDay).AddDays(300), hold.AskedBy, hold.Reason, place.Gone).Must(review.Key));
            }
        }

        foreach (var source in place.Said.Sources)
        {
            var dated = place.Day(source.DateDay);
            diary.On(Earlier(dated, place.Beginning(source.Key).AddDays(-1)), () => Register(source, dated));
            diary.On(place.Beginning(source.Key), () => Recommend(source.Key));
        }
    }

    private async Task Open(Tynemarsh.ReviewSaid said)
    {
        var marian = await place.As(ByWhom);
        var owners = said.Owners.Select(o => place.Partnerships[o]).ToList();
        var type = Enum.TryParse<ReviewType>(said.Type, ignoreCase: true, out var named) ? named : ReviewType.LocalChildSafeguardingPracticeReview;
        var review = (await place.The<OpenReview>().Run(marian, type, said.Title, said.Slug, owners, place.Gone)).Must(said.Key);
        place.Sources.Add(said.Key, review.Id);
        await place.The<DescribeReview>().Run(marian, review.Id, 1,
            new ReviewDescription(said.Title, said.Pseudonyms, place.Day(said.PeriodFrom), place.Day(said.PeriodTo), said.LeadReviewer, said.Summary, said.PublishedDay is { } published ? place.Day(published) : null), place.Gone).Must(said.Key);
        foreach (var finding in said.Findings)
        {
            await place.The<AddFinding>().Run(marian, review.Id, finding.Kind, finding.Number, finding.Title, finding.Text, place.Gone).Must(said.Key);
        }

        foreach (var (person, grant) in place.Said.People.SelectMany(p => p.Grants.Select(g => (p, g))).Where(x => x.g.On == said.Key))
        {
            (await place.The<GiveRole>().Run(Actor.Heed, place.People[person.Key], grant.Role, review.ScopeId, new DateOnly(2015, 9, 1), null, place.Gone)).Must(person.Key);
        }

        place.ForgetRoles();
    }

    private async Task Register(Tynemarsh.SourceSaid said, DateOnly dated)
    {
        var owners = said.Partnerships.Select(o => place.Partnerships[o]).ToList();
        place.Sources.Add(said.Key, (await place.The<RegisterSource>().Run(Actor.HeedFor(place.People[ByWhom], "Marian Tolliver"), said.Kind, said.Title, dated, owners, place.Gone)).Must(said.Key).Id);
    }

    private async Task Recommend(string source)
    {
        var marian = Actor.HeedFor(place.People[ByWhom], "Marian Tolliver");
        foreach (var said in place.Said.Recommendations.Where(r => r.From == source))
        {
            var names = string.Join('\n', said.Addressees.Select(NameOf));
            var made = (await place.The<AddRecommendation>().Run(marian, place.Sources[source], said.Number, said.Title, said.Text, said.Scope, names, place.Gone)).Must(said.Key);
            place.Recommendations.Add(said.Key, made.Id);
            await place.The<SayOutcome>().Run(marian, made.Id, 1, said.IntendedOutcome, said.Measure, place.Gone).Must(said.Key);
            await place.The<TakeStance>().Run(marian, made.Id, 2, StanceOf(said.Stance), said.StanceReasons ?? "", place.Gone).Must(said.Key);
            if (said.Themes.Count > 0)
            {
                await place.The<NameThemes>().Run(marian, made.Id, 3, said.Themes, place.Gone).Must(said.Key);
            }

            if (said.Findings.Count > 0)
            {
                var found = (await place.The<OneRecommendation>().Run(marian, made.Id, place.Gone))!.Findings;
                await place.The<LinkFindings>().Run(marian, made.Id, said.Themes.Count > 0 ? 4 : 3, [.. found.Where(f => said.Findings.Contains(f.PrintedNumber)).Select(f => f.Id)], place.Gone).Must(said.Key);
            }
        }
    }

    private string NameOf(string key) => place.Said.Partnerships.FirstOrDefault(p => p.Key == key)?.Name ?? place.Said.Agencies.FirstOrDefault(a => a.Key == key)?.Name ?? key;

    private static Stance StanceOf(string word) => word switch
    {
        "accepted" => Stance.Accepted,
        "inPart" => Stance.AcceptedInPart,
        "notAccepted" => Stance.NotAccepted,
        _ => Stance.NotYetDecided,
    };

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
