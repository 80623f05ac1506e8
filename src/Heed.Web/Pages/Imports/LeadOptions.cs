using Heed.Application.People.Queries;
using Heed.Domain.People;
using Heed.Web.Platform.Look;

namespace Heed.Web.Pages.Imports;

/// <summary>The people and agencies that a row may name, as a page offers them.</summary>
public sealed record LeadOptions(IReadOnlyList<Choice> People, IReadOnlyList<Choice> Agencies)
{
    public static readonly LeadOptions None = new([], []);

    public static async Task<LeadOptions> Of(Actor actor, LeadChoices leads, AgencyChoices agencies, CancellationToken ct) => new(
        [.. (await leads.Run(actor, ct)).Select(p => new Choice(p.Id.ToString(), $"{p.Name}, {p.RoleTitle}, {p.Agency}"))],
        [.. (await agencies.Run(actor, ct)).Select(a => new Choice(a.Id.ToString(), a.Name))]);
}
