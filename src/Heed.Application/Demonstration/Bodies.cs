using Heed.Application.People.Commands;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Demonstration;

/// <summary>The first day: partnerships, agencies, groups and people, with their roles.</summary>
internal sealed class Bodies(Place place)
{
    private static readonly DateOnly FirstDay = new(2015, 9, 1);

    /// <summary>Where the file gives no beginning.</summary>
    private static readonly DateOnly LongAgo = new(2000, 1, 1);

    public void Write(Diary diary)
    {
        diary.On(FirstDay, Partnerships);
        diary.On(FirstDay, Agencies);
        diary.On(FirstDay, Groups);
        diary.On(FirstDay, People);
        diary.On(FirstDay, Roles);
    }

    private async Task Partnerships()
    {
        foreach (var said in place.Said.Partnerships)
        {
            var made = (await place.The<FoundPartnership>().Run(Actor.Heed, said.Name, said.ShortName, said.Kind, said.Slug, said.From, place.Gone)).Must(said.Key);
            place.Partnerships.Add(said.Key, made.Id);
            await place.The<DescribePartnership>().Run(Actor.Heed, made.Id, null, new PublicFront(said.HelpText, said.ReportConcernUrl, said.Introduction ?? "", said.EarlierReviews ?? "", said.Elsewhere ?? ""), place.Gone).Must(said.Key);
        }

        foreach (var said in place.Said.Partnerships.Where(p => p.Predecessor is not null))
        {
            await place.The<SucceedPartnership>().Run(Actor.Heed, place.Partnerships[said.Key], place.Partnerships[said.Predecessor!], said.From, place.Gone).Must(said.Key);
        }
    }

    private async Task Agencies()
    {
        foreach (var said in place.Said.Agencies)
        {
            var made = await place.The<FoundAgency>().Run(Actor.Heed, said.Name, said.ShortName, KindOf(said.Kind), said.National, said.From ?? LongAgo, [.. said.Partnerships.Select(p => place.Partnerships[p])], place.Gone);
            place.Agencies.Add(said.Key, made.Must(said.Key).Id);
        }

        foreach (var said in place.Said.Agencies.Where(a => a.Predecessor is not null))
        {
            await place.The<SucceedAgency>().Run(Actor.Heed, place.Agencies[said.Key], place.Agencies[said.Predecessor!], said.From ?? LongAgo, place.Gone).Must(said.Key);
        }
    }

    private async Task Groups()
    {
        foreach (var said in place.Said.Groups)
        {
            place.Groups.Add(said.Key, (await place.The<FormGroup>().Run(Actor.Heed, place.Partnerships[said.Partnerships[0]], said.Name, said.Purpose, place.Gone)).Must(said.Key).Id);
        }
    }

    private async Task People()
    {
        foreach (var said in place.Said.People)
        {
            place.People.Add(said.Key, (await place.The<JoinPerson>().Run(Actor.Heed, said.Name, said.RoleTitle, said.Email, place.Agencies[said.Agency], place.Gone)).Must(said.Key).Id);
        }
    }

    /// <summary>Roles on reviews are given when the review is opened.</summary>
    private async Task Roles()
    {
        foreach (var (person, grant) in place.Said.People.SelectMany(p => p.Grants.Select(g => (p, g))).Where(x => !place.Said.Reviews.Any(r => r.Key == x.g.On)))
        {
            var on = grant.Role == Role.Administrator ? Scopes.Root
                : place.Partnerships.TryGetValue(grant.On, out var partnership) ? ScopeId.From(partnership.Value)
                : ScopeId.From(place.Agencies[grant.On].Value);
            var given = await place.The<GiveRole>().Run(Actor.Heed, place.People[person.Key], grant.Role, on, FirstDay, null, place.Gone);
            if (!given.IsDone && grant.Role != Role.Administrator)
            {
                given.Must($"{person.Key} {grant.Role}");
            }
        }
    }

    private static AgencyKind KindOf(string word) => word switch
    {
        "icb" => AgencyKind.Health,
        "national" => AgencyKind.Government,
        _ => Enum.TryParse<AgencyKind>(word, ignoreCase: true, out var kind) ? kind : AgencyKind.Other,
    };
}
