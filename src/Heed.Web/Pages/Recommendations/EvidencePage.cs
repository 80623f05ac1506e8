using Heed.Application.Recommendations;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>A page that takes a file of evidence. A file that came once is kept while the rest of the form is put right.</summary>
public abstract class TakesEvidencePage(KeepingUploads uploads) : WorkPage
{
    /// <summary>Takes the file that was sent, or the one that came before; when there is none to take, the form has a problem and the file is an empty one.</summary>
    /// <param name="owner">Who sends it, and of what action.</param>
    protected async Task<KeptFile> Take(EvidenceFields form, string owner) => await form.Take(uploads, this, owner) ?? KeptFile.None;

    /// <summary>The evidence of a form where it may be left out: none, or whole.</summary>
    protected async Task<EvidenceGiven?> Given(ProgressForm form, string owner)
    {
        if (!form.GivesEvidence && !TakesUploadsAttribute.WasTooLarge(HttpContext))
        {
            return null;
        }

        AskKind(form);
        return new EvidenceGiven(form.Title ?? "", form.Kind.GetValueOrDefault(), form.EvidenceOf, await Take(form, owner), form.SameBytes);
    }

    /// <summary>What Heed noticed in the words of a report of complete, shown once before it is saved.</summary>
    public IReadOnlyList<GatePoint> Noticed { get; private set; } = [];

    /// <summary>Whether the reporter should look at what Heed noticed first. It stops nobody: pressed again, it is saved as it stands.</summary>
    /// <param name="promised">The words of the action.</param>
    /// <param name="held">The evidence that is there already.</param>
    protected bool LooksFirst(ProgressForm form, string promised, IEnumerable<string> held)
    {
        if (form is not { Reported: ReportedState.Complete, AsItStands: false } || !ModelState.IsValid || string.IsNullOrWhiteSpace(form.Text))
        {
            return false;
        }

        var evidence = held.Concat(form.GivesEvidence ? [form.Title ?? ""] : Array.Empty<string>()).Where(e => e.Length > 0).ToList();
        // Without evidence it is refused in any case, with a sentence of its own.
        Noticed = evidence.Count == 0 ? [] : GateLook.PointsOf(promised, form.Text, evidence, form.Kind == EvidenceKind.Outcome);
        return Noticed.Count > 0;
    }

    protected void AskKind(EvidenceFields form)
    {
        if (form.Kind is null)
        {
            ModelState.AddModelError("Form.Kind", "Choose what the evidence shows");
        }
    }
}

/// <summary>A page for an action that takes a file of evidence from somebody who is signed in.</summary>
public abstract class EvidencePage(OneAction actions, KeepingUploads uploads) : TakesEvidencePage(uploads)
{
    [FromRoute]
    public Guid Id { get; set; }

    public OneAction.Row Row { get; private set; } = null!;

    protected string Owner => $"{Id} {HttpContext.Actor().Person}";

    protected async Task<IActionResult?> Load(Func<OneAction.May, bool> may, Permission permission)
    {
        if (await actions.Run(Actor, new ActionId(Id), Gone) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return may(row.May) ? null : await Answer(Outcome.NotAllowed(permission.Sentence), "", "");
    }

    protected Task<IActionResult?> LoadForEvidence() => Load(may => may.AddEvidence, RecommendationAccess.CanAddEvidence);
}
