using System.ComponentModel.DataAnnotations;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Web.Pages.People;

namespace Heed.Web.Pages.Recommendations;

/// <summary>An action as it is typed.</summary>
public sealed class ActionForm
{
    public int Version { get; set; }

    public string? Text { get; set; }

    /// <summary>What kind of answer it is.</summary>
    public AnswerKind? Kind { get; set; }

    public Guid? LeadPerson { get; set; }

    /// <summary>The lead, where they are not known here yet.</summary>
    public NewPersonForm New { get; set; } = new();

    /// <summary>Left empty: the post that the lead holds.</summary>
    public string? LeadRole { get; set; }

    [Display(Name = "the date the action is due")]
    public DateOnly? Due { get; set; }

    public List<string> Contributors { get; set; } = [];

    public Guid? Group { get; set; }

    /// <summary>A person leads for the agency they work for, in their own post unless another role is typed.</summary>
    /// <param name="before">Who led it until now: one who stays stays as they were, and the role of one who goes does not pass on.</param>
    public PlannedAction PlanAfter(ActionLead before)
    {
        PersonId? person = LeadPerson is { } chosen ? new PersonId(chosen) : null;
        var stays = person is not null && person == before.PersonId;
        var role = LeadRole?.Trim() ?? "";
        // The role that a document gives a lead it does not name is that lead's; the role of a person who goes is theirs.
        var keeps = stays || before.PersonId is null || role != before.RoleTitle;
        return new PlannedAction(Text ?? "", stays ? before.AgencyId : null, person, keeps ? role : "",
            Due, [.. ValidIds(Contributors).Select(c => new AgencyId(c))], Group is { } group ? new GroupId(group) : null, Kind);
    }

    public static IEnumerable<Guid> ValidIds(IEnumerable<string> typed) =>
        typed.Select(t => Guid.TryParse(t, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty);
}
