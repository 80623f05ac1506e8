using Heed.Web.Pages.People;
using Heed.Web.Platform.Requests;

namespace Heed.Web.Pages.Recommendations;

/// <summary>A page on which an action is typed.</summary>
public abstract class ActionFormPage : WorkPage
{
    /// <summary>Adds a lead who was typed as not known here yet, and chooses them. While they are refused the rest of the form is only tried, so that every problem is said at once.</summary>
    protected async Task AddLead(Newcomers newcomers, ActionForm form)
    {
        if (form.LeadPerson is not null || !form.New.IsAny)
        {
            return;
        }

        var added = await newcomers.Add(Actor, form.New, Gone);
        foreach (var problem in added.Problems)
        {
            ModelState.AddModelError($"Form.New.{problem.Field}", problem.Sentence);
        }

        if (added.IsDone)
        {
            (form.LeadPerson, form.New) = (added.Value.Value, new NewPersonForm());
            ModelState.Remove("Form.LeadPerson");
        }
    }
}
