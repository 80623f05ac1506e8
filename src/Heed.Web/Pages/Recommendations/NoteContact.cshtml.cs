using System.ComponentModel.DataAnnotations;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;
using Command = Heed.Application.Recommendations.Commands.NoteContact;

namespace Heed.Web.Pages.Recommendations;

/// <summary>The letters to, visits to and replies from those whom a recommendation that is not local is addressed to.</summary>
[TakesUploads]
public sealed class NoteContactModel(StandingOfRecommendation standing, KeepingUploads uploads, Command note) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public StandingOfRecommendation.Row Row { get; private set; } = null!;

    public IReadOnlyList<Choice> Addressees { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => await Load(false) ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Load(true) is { } refused)
        {
            return refused;
        }

        var file = await Form.TakeIfAny(uploads, this, $"{Id} {HttpContext.Actor().Person}");
        return await Answer(await note.Run(Actor, new RecommendationId(Id), Form.Addressee ?? "", Form.Kind.GetValueOrDefault(), Form.On, Form.Words ?? "", Form.ChaseOn, file, Gone), "It was saved", $"/work/recommendations/{Id}/contacts");
    }

    private async Task<IActionResult?> Load(bool toWrite)
    {
        if (await standing.Run(Actor, new RecommendationId(Id), Gone) is not { } row)
        {
            return NotFound();
        }

        (Row, Addressees) = (row, [.. row.Positions.Select(p => new Choice(p.Addressee, p.Addressee))]);
        return !toWrite || row.May.NoteContacts ? null : await Answer(Outcome.NotAllowed(RecommendationAccess.CanNoteContacts.Sentence), "", "");
    }

    public sealed class Answers : FileForm
    {
        public string? Addressee { get; set; }

        [Required(ErrorMessage = "Choose what it was")]
        public ContactKind? Kind { get; set; }

        [Display(Name = "the day")]
        public DateOnly? On { get; set; }

        public string? Words { get; set; }

        [Display(Name = "when you will ask again")]
        public DateOnly? ChaseOn { get; set; }
    }
}
