using Heed.Application.Publishing.Commands;
using Heed.Application.Publishing.Queries;
using Heed.Domain.Publishing;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Publishing;

/// <summary>Begins another kind of publication of a review.</summary>
public sealed class BeginModel(PublicationShow publications, BeginPublication begin) : PublicationPage(publications)
{
    public static readonly IReadOnlyList<Choice> Kinds =
        [.. PublicationForm.All.Where(f => f.Kind != PublicationKind.Toolkit).Select(f => new Choice($"{f.Kind}", Words.Capital(f.Name), f.Purpose))];

    [BindProperty]
    public Answers Form { get; set; } = new();

    protected override Permission Needs => PublishingAccess.CanPreparePublication;

    public async Task<IActionResult> OnPostAsync()
    {
        var begun = await begin.Run(Actor, Slug, Form.Kind, Form.Kind == PublicationKind.Briefing ? Form.Subject ?? "" : "", Gone);
        Of = begun.IsDone ? begun.Value.Address : null;
        return await Answer(begun, "It was begun. Nothing of it is public yet", begun.IsDone && !begun.Value.Form.IsComposed ? To("paper") : Here);
    }

    public sealed class Answers
    {
        public PublicationKind? Kind { get; set; }

        public string? Subject { get; set; }
    }
}
