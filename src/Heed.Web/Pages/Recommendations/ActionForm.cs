using System.ComponentModel.DataAnnotations;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.People;

namespace Heed.Web.Pages.Recommendations;

/// <summary>An action as it is typed.</summary>
public sealed class ActionForm
{
    public int Version { get; set; }

    public string? Text { get; set; }

    public Guid? LeadPerson { get; set; }

    /// <summary>Left empty: the agency that the lead works for.</summary>
    public Guid? LeadAgency { get; set; }

    /// <summary>Left empty: the post that the lead holds.</summary>
    public string? LeadRole { get; set; }

    [Display(Name = "the date the action is due")]
    public DateOnly? Due { get; set; }

    public List<string> Contributors { get; set; } = [];

    public Guid? Group { get; set; }

    public PlannedAction Plan => new(
        Text ?? "",
        LeadAgency is { } agency ? new AgencyId(agency) : null,
        LeadPerson is { } person ? new PersonId(person) : null,
        LeadRole ?? "", Due, [.. ValidIds(Contributors).Select(c => new AgencyId(c))],
        Group is { } group ? new GroupId(group) : null);

    public static IEnumerable<Guid> ValidIds(IEnumerable<string> typed) =>
        typed.Select(t => Guid.TryParse(t, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty);
}
