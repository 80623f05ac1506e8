using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Commands;

/// <summary>A person, or a manager for them, names who stands in for them while they are away; and ends it before its day.</summary>
public sealed class NameDeputy(Writer writer, Reader reader, HeedAddress address)
{
    /// <param name="id">Who is away.</param>
    /// <param name="email">Who stands in: a colleague of the same agency, by the whole e-mail address.</param>
    public Task<Outcome<Deputy>> Run(Actor actor, PersonId id, string email, DateOnly? from, DateOnly? until, CancellationToken ct) =>
        writer.AddTo<Person, Deputy>(new Ask(actor, PeopleAccess.CanNameDeputies, $"named {email.Trim()} as deputy{(from is { } first && until is { } last ? $", from {Words.Day(first)} to {Words.Day(last)}" : "")}"), p => p.Id == id, async (away, scene) =>
        {
            var colleague = EmailAddress.TryParse(email, out var found) ? await scene.ColleagueAt(found, away, ct) : null;
            var made = Deputy.Name(away, colleague, from, until, scene.Stamp);
            if (made.IsDone && await scene.Seen<Deputy>().AnyAsync(d => d.PersonId == id && d.DeputyPersonId == colleague!.Id && d.From <= until && d.Until >= from, ct))
            {
                return Outcome.Refused("Email", $"{colleague!.Name} stands in for some of these days already. End that first, or choose other days").As<Deputy>();
            }

            if (made.IsDone)
            {
                Tell(scene, away, colleague!, made.Value);
            }

            return made;
        }, ct);

    public async Task<Outcome> End(Actor actor, DeputyId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Deputies.Where(d => d.Id == id).Select(d => new { d.PersonId, d.DeputyName }).SingleOrDefaultAsync(ct) is not { } known)
        {
            return Outcome.NotFound;
        }

        return await writer.Change<Person>(new Ask(actor, PeopleAccess.CanNameDeputies, $"ended that {known.DeputyName} stands in"), p => p.Id == known.PersonId, null,
            async (_, scene) => (await scene.Seen<Deputy>().SingleAsync(d => d.Id == id, ct)).End(scene.Today.AddDays(-1)), ct);
    }

    private void Tell(Scene scene, Person away, Person deputy, Deputy made)
    {
        var days = $"from {Words.Day(made.From)} to {Words.Day(made.Until)}";
        scene.Mail(deputy.Email, $"You stand in for {away.Name}", $"""
            {scene.Actor.Name} has named you to stand in for {away.Name} {days}.

            In that time you see the actions that {away.Name} leads, can report on them, and get copies of the letters about them. What you report is written down with both names. It ends by itself.

            {address.Of("/work")}
            """);
        if (away.Id != scene.Actor.Person)
        {
            scene.Mail(away.Email, $"{deputy.Name} stands in for you", $"""
                {scene.Actor.Name} has named {deputy.Name} to stand in for you {days}, for the actions that you lead. You can end it under My account.
                """);
        }
    }
}
