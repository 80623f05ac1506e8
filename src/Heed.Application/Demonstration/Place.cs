using System.Text;
using Heed.Application.People.Queries;
using Heed.Application.Platform.Files;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace Heed.Application.Demonstration;

/// <summary>What exists of Tynemarsh so far: the file's keys, and the records that were made for them.</summary>
internal sealed class Place(IServiceProvider services, Tynemarsh said, DateOnly today, CancellationToken ct)
{
    private readonly Dictionary<PersonId, Actor> known = [];

    public Tynemarsh Said => said;

    public CancellationToken Gone => ct;

    public Dictionary<string, PartnershipId> Partnerships { get; } = [];

    public Dictionary<string, AgencyId> Agencies { get; } = [];

    public Dictionary<string, GroupId> Groups { get; } = [];

    public Dictionary<string, PersonId> People { get; } = [];

    public Dictionary<string, SourceId> Sources { get; } = [];

    public Dictionary<string, RecommendationId> Recommendations { get; } = [];

    public Dictionary<string, ActionId> Actions { get; } = [];

    public T The<T>() where T : notnull => services.GetRequiredService<T>();

    public DateOnly Today => today;

    public DateOnly Day(DemonstrationDay day) => day.On(today);

    /// <summary>A file of words, in the store.</summary>
    public async Task<KeptFile> Keep(string text, string name)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var (id, sha256, size) = await The<FileStore>().Put(bytes, Gone);
        return new KeptFile(id, name, sha256, size);
    }

    /// <summary>The person as they act: with the roles they hold on the day of the clock.</summary>
    public async Task<Actor> As(string person)
    {
        var id = People[person];
        if (!known.TryGetValue(id, out var actor))
        {
            known[id] = actor = await The<ActorOf>().Run(id, ct);
        }

        return actor;
    }

    /// <summary>Roles have changed: look everybody up again.</summary>
    public void ForgetRoles() => known.Clear();

    /// <summary>The day before anything happened with this source.</summary>
    public DateOnly Beginning(string source)
    {
        var keys = said.Recommendations.Where(r => r.From == source).Select(r => r.Key).ToHashSet();
        var actions = said.Actions.Where(a => a.Recommendations.Any(keys.Contains)).Select(FirstDay).DefaultIfEmpty(today.AddDays(-30)).Min();
        return actions.AddDays(-14);
    }

    /// <summary>The day an action was planned: before everything that is told of it, and not after its first date.</summary>
    public DateOnly FirstDay(Tynemarsh.ActionSaid action)
    {
        var told = action.Progress.Select(p => Day(p.Day))
            .Concat(action.DateMoves.Select(m => Day(m.OnDay)))
            .Concat(action.DateMoves.Select(m => Day(m.FromDay)))
            .Concat(action.DueDay is { } due ? [Day(due)] : [])
            .Append(today)
            .Min();
        return told.AddDays(-35);
    }

    public IReadOnlyList<DemonstrationPerson> Accounts() =>
        [.. said.People.Where(p => p.DemoAccount).Select(p => new DemonstrationPerson(
            p.Key,
            People[p.Key],
            p.Email,
            p.Name,
            string.Join(", ", p.Grants.Select(g => Words.Of(g.Role)).Distinct()),
            string.Join(", ", p.Grants.Where(g => Partnerships.ContainsKey(g.On)).Select(g => said.Partnerships.First(x => x.Key == g.On).Name).Distinct()),
            said.Agencies.First(a => a.Key == p.Agency).Name))];
}
