using Heed.Application.People.Queries;
using Heed.Application.Platform.Writing;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Takes the register out for oneself: what one may see of what one chose. That it went out, as what and how much, is recorded.</summary>
public sealed class TakeOutRegister(Writer writer, Register register, ActionColours colours, LeadChoices leads, TimeProvider time)
{
    private const int MostLeads = 2_000;

    /// <param name="chosen">What it is limited to, in words.</param>
    public async Task<Outcome<RegisterOut>> Run(Actor actor, ActionList.Filter filter, string sort, string chosen, RegisterForm form, CancellationToken ct)
    {
        if (await register.Run(actor, filter, sort, ct) is not { } rows)
        {
            return Outcome.Refused("", $"These are more than {Register.Most:N0} actions. Choose a source, an agency or a state first, and take them out in parts").As<RegisterOut>();
        }

        var names = form == RegisterForm.Excel && RecommendationAccess.CanPlanActions.Roles.Any(actor.HoldsAnywhere) ? (await leads.Run(actor, ct)).Select(l => l.Name).Distinct().Take(MostLeads).ToList() : [];
        var shown = await colours.Run(actor, [.. rows.Select(r => r.Id)], filter.Partnership, ct);
        var made = new RegisterOut([.. rows.Select(r => r with { Colour = shown[r.Id] })], actor.Name, time.GetUtcNow(), chosen, names) { Colours = shown.Keys };
        return await writer.Look<RegisterOut>(actor, _ => $"took {Words.Count(rows.Count, "action")} of the register out ({chosen}), as {(form == RegisterForm.Excel ? "an Excel workbook" : form.ToString().ToUpperInvariant())}",
            async scene => await scene.Find<Person>(p => p.Id == actor.Person, ct) is { } me ? (me, made) : null, ct) ?? Outcome.NotFound.As<RegisterOut>();
    }
}
