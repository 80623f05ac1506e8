using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Web.Pages.People;

/// <summary>Adds people and agencies that another form names first. What was added once is not added again in the same press.</summary>
public sealed class Newcomers(JoinPerson join, FoundAgency found, PartnershipChoices managed, TimeProvider time)
{
    private readonly Dictionary<string, PersonId> people = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, AgencyId> agencies = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds the person; first the agency that was typed for them, which then is the one chosen in the form.</summary>
    /// <returns>Problems with their fields as <see cref="NewPersonForm"/> names them.</returns>
    public async Task<Outcome<PersonId>> Add(Actor actor, NewPersonForm typed, CancellationToken ct)
    {
        var email = typed.Email?.Trim() ?? "";
        if (people.TryGetValue(email, out var known))
        {
            return known;
        }

        if (typed.Agency.IsAny)
        {
            var agency = await Add(actor, typed.Agency, ct);
            if (!agency.IsDone)
            {
                // An agency that is only tried has no id yet; the person is looked at by their own rules alone.
                var person = Person.Join(typed.Name ?? "", typed.RoleTitle ?? "", email, AgencyId.New());
                return Outcome.Refused([.. agency.Problems.Select(p => p with { Field = $"{nameof(NewPersonForm.Agency)}.{p.Field}" }), .. person.Problems]).As<PersonId>();
            }

            (typed.AgencyId, typed.Agency) = (agency.Value.Value, new NewAgencyForm());
        }

        var joined = await join.Run(actor, typed.Name ?? "", typed.RoleTitle ?? "", email, AgencyId.From(typed.AgencyId.GetValueOrDefault()), ct);
        if (!joined.IsDone)
        {
            return joined.Kind is OutcomeKind.NotFound or OutcomeKind.NotAllowed
                ? Outcome.Refused(nameof(NewPersonForm.AgencyId), "Choose another agency; people of this one are not yours to add").As<PersonId>()
                : joined.As<PersonId>();
        }

        people.Add(email, joined.Value.Id);
        return joined.Value.Id;
    }

    /// <summary>Adds the agency to every partnership that the actor manages.</summary>
    public async Task<Outcome<AgencyId>> Add(Actor actor, NewAgencyForm typed, CancellationToken ct)
    {
        var name = typed.Name?.Trim() ?? "";
        if (agencies.TryGetValue(name, out var known))
        {
            return known;
        }

        var mine = (await managed.Run(actor, ct)).Select(p => p.Id).ToList();
        var founded = typed.Kind is { } kind
            ? await found.Run(actor, name, "", kind, isNational: false, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), mine, ct)
            : Outcome.Refused(nameof(NewAgencyForm.Kind), "Choose what kind of agency it is").As<Agency>();
        if (!founded.IsDone)
        {
            return founded.Kind == OutcomeKind.NotAllowed ? Outcome.Refused(nameof(NewAgencyForm.Name), "Choose an agency from the list. " + founded.WhoCan).As<AgencyId>() : founded.As<AgencyId>();
        }

        agencies.Add(name, founded.Value.Id);
        return founded.Value.Id;
    }
}
