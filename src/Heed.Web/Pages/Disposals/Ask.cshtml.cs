using System.ComponentModel.DataAnnotations;
using Heed.Application.Disposals.Commands;
using Heed.Application.Disposals.Queries;
using Heed.Domain.Disposals;
using Heed.Domain.Shared;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Disposals;

/// <summary>Asks that something be destroyed: why, and whether confidentiality was broken.</summary>
public sealed class AskModel(WhatToDestroy things, AskForDestruction ask) : WorkPage
{
    [FromRoute(Name = "kind")]
    public string KindName { get; set; } = "";

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public DisposalKind Kind => KindOf(KindName).GetValueOrDefault();

    public WhatToDestroy.Row Thing { get; private set; } = null!;

    /// <summary>The address at which it is asked for.</summary>
    public static string HrefOf(DisposalKind kind, Guid what) => $"/work/disposals/ask/{Words.Of(kind).Replace(' ', '-')}/{what}";

    public async Task<IActionResult> OnGetAsync() => await Load() ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        if (Form.IsBreach is not true)
        {
            ModelState.LeaveAside(["Form.What", "Form.FoundOn", "Form.Told"]);
        }

        var asked = await ask.Run(Actor, Kind, Id, new DestructionRequest(Form.Cause, Form.Reason ?? "", Form.IsBreach, Form.What ?? "", Form.FoundOn, Form.Told ?? ""), Gone);
        return await Answer(asked, "A second person was asked. Ring them too", asked.IsDone ? $"/work/disposals/{asked.Value.Id}" : "");
    }

    private static DisposalKind? KindOf(string name) => Enum.GetValues<DisposalKind>().Where(k => Words.Of(k).Replace(' ', '-') == name).Select(k => (DisposalKind?)k).FirstOrDefault();

    private async Task<IActionResult?> Load()
    {
        if (KindOf(KindName) is not { } kind || await things.Run(Actor, kind, Id, Gone) is not { } thing)
        {
            return NotFound();
        }

        Thing = thing;
        return thing.May ? null : await Answer(Outcome.NotAllowed(DisposalAccess.ToAsk(kind).Sentence), "", "");
    }

    public sealed class Answers
    {
        public DisposalCause? Cause { get; set; }

        public string? Reason { get; set; }

        public bool? IsBreach { get; set; }

        public string? What { get; set; }

        [Display(Name = "the day on which it was found")]
        public DateOnly? FoundOn { get; set; }

        public string? Told { get; set; }
    }
}
