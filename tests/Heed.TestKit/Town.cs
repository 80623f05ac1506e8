using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Application.Platform.Database;
using Heed.Application.Reviews.Commands;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace Heed.TestKit;

/// <summary>A small town for tests: two partnerships, three agencies, and a person in each role. Everything is made by the real commands.</summary>
public sealed class Town : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly ServiceProvider services;

    private Town(TestDatabase database, HeldClock clock)
    {
        (this.database, Clock) = (database, clock);
        services = database.Services(clock);
    }

    public HeldClock Clock { get; }

    public TestDatabase Database => database;

    public IServiceProvider Services => services;

    public DateOnly Today => Clock.Today;

    public PartnershipId Children { get; private set; }

    public PartnershipId Adults { get; private set; }

    public AgencyId Council { get; private set; }

    public AgencyId Police { get; private set; }

    public AgencyId Hospital { get; private set; }

    /// <summary>Manages both partnerships.</summary>
    public Actor Manager { get; private set; } = Actor.Visitor;

    /// <summary>Manages the adults' partnership only.</summary>
    public Actor AdultsManager { get; private set; } = Actor.Visitor;

    public Actor Chair { get; private set; } = Actor.Visitor;

    public Actor Administrator { get; private set; } = Actor.Visitor;

    public Actor PoliceLead { get; private set; } = Actor.Visitor;

    public Actor HospitalLead { get; private set; } = Actor.Visitor;

    public Actor Auditor { get; private set; } = Actor.Visitor;

    /// <summary>A town on a day of its own, where one is given.</summary>
    public static async Task<Town> Found(DatabaseKind kind, DateOnly? on = null) => await Found(await TestDatabase.Make(kind), on);

    public static async Task<Town> Found(TestDatabase database, DateOnly? on = null)
    {
        var town = new Town(database, new HeldClock(on));
        await town.Build();
        return town;
    }

    /// <summary>No town at all: a database as it is before Heed is set up.</summary>
    public static async Task<Town> Unfounded(DatabaseKind kind) => new(await TestDatabase.Make(kind), new HeldClock());

    /// <summary>A command or query of the middle floor.</summary>
    public T The<T>() where T : notnull => services.GetRequiredService<T>();

    public async Task<Review> Review(string title = "A review", params PartnershipId[] owners) =>
        (await The<OpenReview>().Run(Manager, ReviewType.JointReview, title, Slugs.From(title.Length > 30 ? title[..30] : title) + "-" + Guid.NewGuid().ToString("N")[..6], owners.Length > 0 ? owners : [Children], default)).Value;

    public async Task<Actor> Person(string name, AgencyId agency, params (Role Role, ScopeId On)[] roles)
    {
        var person = (await The<JoinPerson>().Run(Actor.Heed, name, "Safeguarding Lead", $"{Slugs.From(name)}@town.example", agency, default)).Value;
        foreach (var (role, on) in roles)
        {
            await The<GiveRole>().Run(Actor.Heed, person.Id, role, on, Today, null, default);
        }

        return await The<ActorOf>().Run(person.Id, default);
    }

    public static ScopeId On(PartnershipId partnership) => ScopeId.From(partnership.Value);

    public static ScopeId On(AgencyId agency) => ScopeId.From(agency.Value);

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await database.DisposeAsync();
    }

    private async Task Build()
    {
        var from = Today.AddYears(-6);
        Children = (await The<FoundPartnership>().Run(Actor.Heed, "Town Safeguarding Children Partnership", "TSCP", PartnershipKind.Children, "town-children", from, default)).Value.Id;
        Adults = (await The<FoundPartnership>().Run(Actor.Heed, "Town Safeguarding Adults Board", "TSAB", PartnershipKind.Adults, "town-adults", from, default)).Value.Id;
        Council = await Agency("Town Council", AgencyKind.Council);
        Police = await Agency("Town Police", AgencyKind.Police);
        Hospital = await Agency("Town Hospitals", AgencyKind.Health);
        Manager = await Person("Mary Manager", Council, (Role.PartnershipManager, On(Children)), (Role.PartnershipManager, On(Adults)));
        AdultsManager = await Person("Alan Adults", Council, (Role.PartnershipManager, On(Adults)));
        Chair = await Person("Cora Chair", Council, (Role.Chair, On(Children)), (Role.Chair, On(Adults)));
        Administrator = await Person("Ada Administrator", Council, (Role.Administrator, Scopes.Root));
        PoliceLead = await Person("Peter Police", Police, (Role.AgencyLead, On(Police)));
        HospitalLead = await Person("Hana Hospital", Hospital, (Role.AgencyLead, On(Hospital)));
        Auditor = await Person("Olga Auditor", Council, (Role.Auditor, On(Children)));
    }

    private async Task<AgencyId> Agency(string name, AgencyKind kind) =>
        (await The<FoundAgency>().Run(Actor.Heed, name, "", kind, false, Today.AddYears(-6), [Children, Adults], default)).Value.Id;
}
