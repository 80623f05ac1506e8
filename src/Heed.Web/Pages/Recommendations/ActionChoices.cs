using Heed.Application.People.Queries;
using Heed.Domain.People;
using Heed.Web.Platform.Look;

namespace Heed.Web.Pages.Recommendations;

/// <summary>What an action's form offers to choose from.</summary>
public sealed record ActionChoices(IReadOnlyList<Choice> People, IReadOnlyList<Choice> Agencies, IReadOnlyList<Choice> Groups)
{
    public static readonly ActionChoices None = new([], [], []);

    public static async Task<ActionChoices> For(Actor actor, LeadChoices leads, AgencyChoices agencies, GroupChoices groups, CancellationToken ct) => new(
        [.. (await leads.Run(actor, ct)).Select(p => new Choice(p.Id.ToString(), $"{p.Agency}: {p.Name}, {p.RoleTitle}"))],
        [.. (await agencies.Run(actor, ct)).Select(a => new Choice(a.Id.ToString(), a.Name))],
        [.. (await groups.Run(actor, ct)).Select(g => new Choice(g.Id.ToString(), g.Name))]);

    /// <summary>Offers what is chosen already too, where it is no longer among the choices.</summary>
    public static IReadOnlyList<Choice> With(IReadOnlyList<Choice> choices, string? value, string? text) =>
        value is null || text is null || choices.Any(c => c.Value == value) ? choices : [.. choices, new Choice(value, text)];
}
