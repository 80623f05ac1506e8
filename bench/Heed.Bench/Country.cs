using System.Diagnostics;
using Heed.Application.People.Queries;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Application.Search;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Bench;

/// <summary>A country for measuring: 300 partnerships with 10 reviews each, and as many actions as asked.</summary>
internal sealed class Country : IAsyncDisposable
{
    private const int Partnerships = 300;
    private const int ReviewsEach = 10;

    private readonly TestDatabase database;

    private Country(TestDatabase database, DateOnly today) => (this.database, Today) = (database, today);

    public Reader Reader { get; private set; } = null!;

    public DateOnly Today { get; }

    public TestDatabase Database => database;

    /// <summary>The partnership whose manager is <see cref="Manager"/>.</summary>
    public PartnershipId One { get; private set; }

    /// <summary>A manager of each partnership, with the actions that they look after.</summary>
    public IReadOnlyList<(Actor Manager, ScopeId[] Scopes)> Managers { get; private set; } = [];

    public Actor Manager { get; private set; } = Actor.Visitor;

    public Actor AgencyLead { get; private set; } = Actor.Visitor;

    public Actor ActionLead { get; private set; } = Actor.Visitor;

    public Actor Auditor { get; private set; } = Actor.Visitor;

    /// <summary>The scopes of the reviews of the manager's partnership.</summary>
    public ScopeId[] ScopesOfOne { get; private set; } = [];

    /// <param name="today">The day around which the dates of actions lie.</param>
    public static async Task<Country> Build(DatabaseKind kind, int actions, DateOnly? today = null)
    {
        var watch = Stopwatch.StartNew();
        var country = new Country(await TestDatabase.Make(kind), today ?? new HeldClock().Today);
        var databases = new Databases(country.database.Address);
        country.Reader = new Reader(databases, new HeldClock());
        await using (var db = databases.Whole())
        {
            await db.Database.BeginTransactionAsync();
            await country.Fill(db, actions);
            await db.Database.CommitTransactionAsync();
            // As PostgreSQL does by itself in a database that lives; that of the tests has it switched off.
            await db.Database.ExecuteSqlRawAsync(kind == DatabaseKind.Postgres ? "VACUUM ANALYZE" : "ANALYZE");
        }

        Console.WriteLine($"{kind} filled: {actions / watch.Elapsed.TotalSeconds:0} actions/s (1 run, {actions:N0} actions)");
        return country;
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    private async Task Fill(HeedDb db, int actions)
    {
        var random = new Random(7);
        var from = Today.AddYears(-5);
        var bodies = Enumerable.Range(0, Partnerships).Select(n => Partnership.Found($"Partnership {n}", "", PartnershipKind.Children, $"partnership-{n}", from).Value).ToList();
        await BulkInsert.Into(db, bodies, default);
        var agencies = bodies.SelectMany(b => Enumerable.Range(0, 5).Select(n => Agency.Found($"Agency {n} of {b.Name}", "", AgencyKind.Health, false, from, [b.Id]).Value)).ToList();
        await BulkInsert.Into(db, agencies, default);
        var people = agencies.SelectMany((a, at) => Enumerable.Range(0, 4).Select(n => Person.Join($"Person {at} {n}", "Lead", $"p{at}.{n}@country.example", a.Id).Value)).ToList();
        await BulkInsert.Into(db, people, default);
        var reviews = bodies.SelectMany(b => Enumerable.Range(0, ReviewsEach).Select(n => Review.Open(ReviewType.LocalChildSafeguardingPracticeReview, $"Review {n}", $"{b.Slug}-review-{n}", [b.Id]).Value)).ToList();
        foreach (var (n, review) in reviews.Index())
        {
            review.Describe(review.Title, [], null, null, "", "", Today.AddDays(-120 * (n % ReviewsEach)));
        }

        // Sources of every shape stand in one table, which is not written in bulk.
        db.AddRange(reviews);
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        await BulkInsert.Into(db, Reaches(bodies, agencies, reviews), default);

        var perReview = actions / reviews.Count;
        var stamp = new Stamp(null, "Heed", new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero));
        for (var at = 0; at < reviews.Count; at++)
        {
            var own = agencies.Skip(at / ReviewsEach * 5).Take(5).ToList();
            var recommendations = Enumerable.Range(1, 20).Select(n => Recommendation.Make(reviews[at], n, $"{n}", $"Title {n}", "Agencies should record who is in the household.", Breadth.Local, []).Value).ToList();
            foreach (var (n, recommendation) in recommendations.Index())
            {
                recommendation.Concern([$"Theme {n % 12}", $"Theme {(n + at) % 12}"]);
            }

            await BulkInsert.Into(db, recommendations, default);
            var planned = Enumerable.Range(0, perReview).Select(n => Action(random, recommendations[n % 20], own, people, agencies, stamp)).ToList();
            await BulkInsert.Into(db, planned, default);
            await BulkInsert.Into(db, planned.Select(SearchKeeping.Entry), default);
        }

        var watched = bodies[Partnerships / 2];
        ScopesOfOne = [.. reviews.Where(r => r.Owners[0].PartnershipId == watched.Id).Select(r => r.ScopeId)];
        var agency = agencies.First(a => a.Partnerships[0].PartnershipId == watched.Id);
        One = watched.Id;
        Manager = await Holder(db, people[0], Role.PartnershipManager, watched.ScopeId);
        var managers = new List<(Actor, ScopeId[])>();
        for (var at = 0; at < bodies.Count; at++)
        {
            managers.Add((await Holder(db, people[(at * 20) + 3], Role.PartnershipManager, bodies[at].ScopeId), [.. reviews.Skip(at * ReviewsEach).Take(ReviewsEach).Select(r => r.ScopeId)]));
        }

        Managers = managers;
        AgencyLead = await Holder(db, people[1], Role.AgencyLead, agency.ScopeId);
        Auditor = await Holder(db, people[2], Role.Auditor, Scopes.Root);
        ActionLead = new Actor(ActorKind.Person, people[agencies.IndexOf(agency) * 4].Id, "Lead", agency.Id, []) { HasOwn = true };
    }

    private PlanAction Action(Random random, Recommendation recommendation, List<Agency> own, List<Person> people, List<Agency> agencies, Stamp stamp)
    {
        var agency = own[random.Next(own.Count)];
        var lead = people[(agencies.IndexOf(agency) * 4) + random.Next(4)];
        var reported = (ReportedState)random.Next(4);
        return PlanAction.BringIn([recommendation], "Add a field to the record and look at twenty records each quarter.",
            new ActionLead(agency.Id, lead.Id, "Lead"), Today.AddDays(random.Next(-400, 400)), "", new DocumentReport(reported, "", "plan.xlsx"), stamp);
    }

    private static IEnumerable<ScopeReach> Reaches(List<Partnership> bodies, List<Agency> agencies, List<Review> reviews) =>
        bodies.SelectMany(b => new[] { new ScopeReach(b.ScopeId, b.ScopeId), new ScopeReach(b.ScopeId, Scopes.Root) })
            .Concat(agencies.SelectMany(a => new[] { new ScopeReach(a.ScopeId, a.ScopeId), new ScopeReach(a.ScopeId, ScopeId.From(a.Partnerships[0].PartnershipId.Value)) }))
            .Concat(reviews.SelectMany(r => new[] { new ScopeReach(r.ScopeId, r.ScopeId), new ScopeReach(r.ScopeId, ScopeId.From(r.Owners[0].PartnershipId.Value)), new ScopeReach(r.ScopeId, Scopes.Root) }));

    private async Task<Actor> Holder(HeedDb db, Person person, Role role, ScopeId on)
    {
        await BulkInsert.Into(db, [Grant.Give(person.Id, role, on, Today.AddDays(-1)).Value], default);
        return new Actor(ActorKind.Person, person.Id, person.Name, person.AgencyId, [new HeldRole(role, on)]) { HasOwn = role == Role.AgencyLead };
    }
}
