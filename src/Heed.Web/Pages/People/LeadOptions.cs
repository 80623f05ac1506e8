using Heed.Application.People.Queries;
using Heed.Web.Platform.Look;

namespace Heed.Web.Pages.People;

/// <summary>The people who may lead something, as a form offers them: by agency, each with the post and the agency that come with them.</summary>
public static class LeadOptions
{
    public static IReadOnlyList<Choice> Of(IEnumerable<LeadChoices.Row> people) =>
        [.. people.Select(p => new Choice(p.Id.ToString(), Text(p.Name, p.RoleTitle, p.Agency), Group: p.Agency))];

    public static string Text(string name, string role, string agency) => $"{name}, {role} ({agency})";
}
