using Heed.Application.People.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Web.Pages.People;
using Heed.Web.Platform.Look;

namespace Heed.Web.Pages.Recommendations;

/// <summary>What an action's form offers to choose from.</summary>
/// <param name="People">Each with the post and the agency that come with them, by agency.</param>
/// <param name="Agencies">By their kind.</param>
/// <param name="Employers">The agencies for which a person can be added.</param>
public sealed record ActionChoices(IReadOnlyList<Choice> People, IReadOnlyList<Choice> Agencies, IReadOnlyList<Choice> Groups, IReadOnlyList<Choice> Employers)
{
    public static readonly ActionChoices None = new([], [], [], []);

    public static readonly IReadOnlyList<Choice> Kinds = [.. Enum.GetValues<AnswerKind>().Select(k => new Choice(k.ToString(), InWords.Of(k)))];

    /// <summary>A list up to this long is read at a glance; a longer one is folded away.</summary>
    private const int AtAGlance = 8;

    public bool HasManyAgencies => Agencies.Count > AtAGlance;

    public static async Task<ActionChoices> For(Actor actor, LeadChoices leads, AgencyChoices agencies, GroupChoices groups, CancellationToken ct)
    {
        var offered = await agencies.Run(actor, ct);
        return new ActionChoices(
            LeadOptions.Of(await leads.Run(actor, ct)),
            Grouped(offered),
            [.. (await groups.Run(actor, ct)).Select(g => new Choice(g.Id.ToString(), g.Name))],
            [.. offered.Where(a => !a.IsNational).Choices()]);
    }

    /// <summary>Offers what is chosen already too, where it is no longer among the choices.</summary>
    public static IReadOnlyList<Choice> With(IReadOnlyList<Choice> choices, string? value, string? text) =>
        value is null || text is null || choices.Any(c => c.Value == value) ? choices : [.. choices, new Choice(value, text)];

    private static IReadOnlyList<Choice> Grouped(IReadOnlyList<AgencyChoices.Row> agencies) => agencies.Count <= AtAGlance
        ? [.. agencies.Select(a => new Choice(a.Id.ToString(), a.Name))]
        : [.. agencies.OrderBy(a => a.Kind).Select(a => new Choice(a.Id.ToString(), a.Name, Group: PeopleWords.Of(a.Kind)))];
}
