using Heed.Application.People.Queries;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Recording;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Tests.Reviews;

/// <summary>A town with a restricted review, and what tests ask of those who keep and read it.</summary>
internal static class RestrictedTown
{
    /// <summary>A review with an action of the police, restricted to its chair; Colin and the hospital's lead are its custodians.</summary>
    public static async Task<(Review Review, PlanAction Action, Restriction Restriction)> Restricted(this Town town)
    {
        var review = await town.Review("A review that names an officer", town.Children);
        var action = await town.Action(await town.Recommendation(review));
        return (review, action, await town.Restrict(review));
    }

    /// <summary>Restricts a review to its chair; Colin and the hospital's lead are its custodians.</summary>
    public static async Task<Restriction> Restrict(this Town town, Review review)
    {
        var colin = await town.Person("Colin Custodian", town.Council);
        var made = await town.The<RestrictReview>().Run(town.Manager, review.Id, [colin.Person!.Value, town.HospitalLead.Person!.Value], [new(town.Chair.Person!.Value, Role.Chair)], "An officer of this town is named", default);
        Assert.True(made.IsDone, string.Join("; ", made.Problems.Select(p => p.Sentence)));
        return made.Value;
    }

    public static async Task<Actor> Custodian(this Town town)
    {
        await using var db = new Databases(town.Database.Address).Whole();
        return await town.The<ActorOf>().Run((await db.People.SingleAsync(p => p.Name == "Colin Custodian")).Id, default);
    }

    /// <summary>Who somebody is now, with the roles that were given or ended meanwhile.</summary>
    public static async Task<Actor> Again(this Town town, Actor actor) => actor.Person is { } id ? await town.The<ActorOf>().Run(id, default) : actor;

    public static async Task<int> Letters(this Town town, string subject)
    {
        await using var db = new Databases(town.Database.Address).Whole();
        return await db.Set<Application.Platform.Mail.QueuedMail>().CountAsync(m => m.Subject.StartsWith(subject));
    }

    public static async Task<string> EmailOf(this Town town, Actor actor)
    {
        await using var db = new Databases(town.Database.Address).Whole();
        return (await db.People.SingleAsync(p => p.Id == actor.Person)).Email.Value;
    }
}
