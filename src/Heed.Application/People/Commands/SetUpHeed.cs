using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Commands;

/// <summary>Makes the first partnership, agency, person and account, all at once, and only while there is no account.</summary>
public sealed class SetUpHeed(Writer writer, Accounts accounts)
{
    /// <summary>What the first person says of themself and of their partnership.</summary>
    public sealed record Answers(
        string PartnershipName, string PartnershipShortName, PartnershipKind PartnershipKind,
        string AgencyName, AgencyKind AgencyKind,
        string Name, string RoleTitle, string Email, string Password);

    public async Task<Outcome<Person>> Run(Answers answers, CancellationToken ct) =>
        await writer.Found(new Ask(Actor.Heed, PeopleAccess.CanFoundPartnership, "set up Heed"), [Scopes.Root], scene => Make(answers, scene, ct), ct);

    private async Task<Outcome<Person>> Make(Answers answers, Scene scene, CancellationToken ct)
    {
        await scene.LockAccounts(ct);
        if (await scene.Seen<Account>().AnyAsync(ct))
        {
            return Outcome.Refused("", "Heed is set up already. Sign in, or ask an administrator for an invitation").As<Person>();
        }

        var partnership = Partnership.Found(answers.PartnershipName, answers.PartnershipShortName, answers.PartnershipKind, Slugs.From(answers.PartnershipName), scene.Today);
        var agency = Agency.Found(answers.AgencyName, "", answers.AgencyKind, false, scene.Today, partnership.IsDone ? [partnership.Value.Id] : []);
        var person = Person.Join(answers.Name, answers.RoleTitle, answers.Email, agency.IsDone ? agency.Value.Id : AgencyId.New());
        var password = (await accounts.Check(answers.Password, answers.Email, nameof(answers.Password))).ToOutcome();
        Problem[] problems =
        [
            .. Named("Partnership", partnership), .. Named("Agency", agency), .. person.Problems, .. password.Problems,
        ];
        if (problems.Length > 0)
        {
            return Outcome.Refused(problems).As<Person>();
        }

        if (await scene.Seen<Person>().AnyAsync(p => p.Email == person.Value.Email, ct))
        {
            return Outcome.Refused(nameof(answers.Email), "Somebody has this e-mail address already").As<Person>();
        }

        scene.Reach(partnership.Value.ScopeId, [Scopes.Root]);
        scene.Reach(agency.Value.ScopeId, [Scopes.Root, partnership.Value.ScopeId]);
        scene.Add(partnership.Value);
        scene.Add(agency.Value);
        scene.Add(Grant.Give(person.Value.Id, Role.Administrator, Scopes.Root, scene.Today).Value);
        scene.Add(Grant.Give(person.Value.Id, Role.PartnershipManager, partnership.Value.ScopeId, scene.Today).Value);
        scene.Add(accounts.Make(person.Value, answers.Password));
        return person;
    }

    /// <summary>The problems of a body beside the fields of this form. An address made from a name is wrong when the name has no letters.</summary>
    private static IEnumerable<Problem> Named(string body, Outcome outcome) => outcome.Problems
        .Where(p => p.Field != nameof(Partnership.Slug) || outcome.Problems.Count == 1)
        .Select(p => p.Field == nameof(Partnership.Slug) ? new Problem(body + "Name", "Enter a name with letters in it") : p with { Field = body + p.Field });
}
