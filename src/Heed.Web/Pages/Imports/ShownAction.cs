using Heed.Application.Imports;
using Heed.Domain.Recommendations;

namespace Heed.Web.Pages.Imports;

/// <summary>A proposed action with the name of its lead.</summary>
public sealed record ShownAction(ActionDraft Action, Names Names)
{
    /// <summary>Whether the document calls it complete: it comes in so, and Heed holds nothing that shows it.</summary>
    public bool IsUnproved => Action.Reported == ReportedState.Complete;

    /// <summary>Person, role and agency as far as they are known here; empty while no person or agency is.</summary>
    public string Lead => Action.Person is null && Action.Agency is null
        ? ""
        : string.Join(", ", new[] { Names.Person(Action.Person), Action.Role, Names.Agency(Action.Agency) }.Where(part => part.Length > 0)) + (Action.Person is null ? " (no person named yet)" : "");
}
