using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Web.Pages.People;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>A page on which an action is typed.</summary>
public abstract class ActionFormPage : WorkPage
{
    /// <summary>What could be clearer in what is typed; empty until it was looked at.</summary>
    public IReadOnlyList<AdviceGiven> Advice { get; private set; } = [];

    /// <summary>What could be clearer in these words.</summary>
    protected abstract Task<IReadOnlyList<AdviceGiven>> AdviceOn(PlannedWords words);

    /// <summary>What is typed on this page.</summary>
    protected abstract ActionForm Typed { get; }

    /// <summary>Shows the page with advice on what is typed, and saves nothing.</summary>
    protected async Task<IActionResult> Advised()
    {
        var named = Typed.LeadPerson is not null || Typed.New.IsAny;
        Advice = await AdviceOn(new PlannedWords(Typed.Text ?? "", named || !string.IsNullOrWhiteSpace(Typed.LeadRole), named));
        return Page();
    }

    /// <summary>What was refused has the advice beside it, so that both are mended at once.</summary>
    protected override Task<IActionResult> Again() => Advised();

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
