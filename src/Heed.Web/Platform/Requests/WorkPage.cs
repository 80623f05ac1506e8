using Heed.Application.Platform.Recording;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Web.Platform.Requests;

/// <summary>A page of the work area: knows who asks, and turns an outcome into what they see.</summary>
public abstract class WorkPage : PageModel
{
    /// <summary>Where a conflict is shown, when somebody else saved first.</summary>
    public Conflict? Conflict { get; private set; }

    /// <summary>
    /// Who asks. While the form itself has problems (a date that is none, nothing chosen) they only try: the command says what its
    /// rules refuse and saves nothing, so that one press shows every problem. A page calls its command whether or not the form is whole.
    /// </summary>
    protected Actor Actor => ModelState.IsValid ? HttpContext.Actor() : HttpContext.Actor() with { OnlyTries = true };

    protected CancellationToken Gone => HttpContext.RequestAborted;

    /// <summary>What is said when somebody else saved first.</summary>
    protected virtual string SavedMeanwhile => "Somebody else saved this while you were typing. Nothing you typed is lost";

    /// <summary>Done: a banner on the page that follows. Not done: the form again, or the page that says why.</summary>
    /// <param name="said">The banner's sentence, for example "The date was moved".</param>
    /// <param name="form">The property of the page that the problems' fields belong to; empty where they are the page's own.</param>
    protected async Task<IActionResult> Answer(Outcome outcome, string said, string to, string form = "Form")
    {
        switch (outcome.Kind)
        {
            case OutcomeKind.Done:
                TempData["Done"] = said;
                return LocalRedirect(to);
            case OutcomeKind.NotFound:
                return NotFound();
            case OutcomeKind.NotAllowed:
                HttpContext.Items["WhoCan"] = outcome.WhoCan;
                return StatusCode(StatusCodes.Status403Forbidden);
            case OutcomeKind.Conflict:
                Conflict = await ShowBoth();
                ModelState.AddModelError("", SavedMeanwhile);
                return await Again();
            default:
                foreach (var problem in outcome.Problems)
                {
                    ModelState.AddModelError(problem.Field.Length == 0 || form.Length == 0 ? problem.Field : $"{form}.{problem.Field}", problem.Sentence);
                }

                return await Again();
        }
    }

    /// <summary>Shows the page again with what was typed; a page that needs more than the form loads it here.</summary>
    protected virtual Task<IActionResult> Again() => Task.FromResult<IActionResult>(Page());

    /// <summary>Both versions of a record that two people changed: a page with a version on its form says them here, and takes the new version on.</summary>
    protected virtual Task<Conflict?> ShowBoth() => Task.FromResult<Conflict?>(null);

    /// <summary>Who saved a record last, for a conflict.</summary>
    protected async Task<Conflict> ConflictOn(Guid record, IReadOnlyList<ConflictField> fields)
    {
        var history = await HttpContext.RequestServices.GetRequiredService<RecordHistory>().Of(Actor, record, Gone);
        return new Conflict(history.Count > 0 ? history[0].Who : "Somebody else", history.Count > 0 ? history[0].At : DateTimeOffset.UnixEpoch, [.. fields.Where(f => (f.Saved ?? "") != (f.Typed ?? ""))]);
    }
}
