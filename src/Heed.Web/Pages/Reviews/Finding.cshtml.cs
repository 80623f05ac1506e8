using System.ComponentModel.DataAnnotations;
using Heed.Application.People.Queries;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>Adds a finding, or changes one.</summary>
public sealed class FindingModel(ReviewInFull reviews, AgenciesWorkingIn agencies, AddFinding add, ChangeFinding change) : PageOfReview(reviews)
{
    public static IEnumerable<Choice> Kinds => Enum.GetValues<FindingKind>().Select(k => new Choice(k.ToString(), Words.Capital(Words.Of(k))));

    [BindProperty]
    public Answers Form { get; set; } = new();

    public IReadOnlyList<Choice> AgencyChoices { get; private set; } = [];

    public ReviewInFull.FindingRow? Finding { get; private set; }

    public string Heading => Finding is null ? "Add a finding" : "Change the finding";

    public async Task<IActionResult> OnGetAsync(string slug, Guid? id)
    {
        if (await Find(slug, id) is { } refused)
        {
            return refused;
        }

        if (Finding is { } known)
        {
            Form = new Answers { Version = Review.Version, Kind = known.Kind, PrintedNumber = known.Number, Title = known.Title, Text = known.Text, Cause = known.Cause, Agencies = [.. known.AgencyIds.Select(a => a.ToString())] };
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, Guid? id)
    {
        if (await Find(slug, id) is { } refused)
        {
            return refused;
        }

        var (kind, number, title, text) = (Form.Kind.GetValueOrDefault(), Form.PrintedNumber ?? "", Form.Title ?? "", Form.Text ?? "");
        var more = new FindingMore(Form.Cause ?? "", [.. AgencyChoices.Where(c => Form.Agencies.Contains(c.Value)).Select(c => AgencyId.From(Guid.Parse(c.Value)))]);
        return Finding is { } known
            ? await Answer(await change.Run(Actor, Review.Id, known.Id, Form.Version, kind, number, title, text, Gone, more), "The finding was changed", Back)
            : await Answer(await add.Run(Actor, Review.Id, kind, number, title, text, Gone, more), "The finding was added", Back);
    }

    protected override async Task<Conflict?> ShowBoth()
    {
        await Reload();
        ModelState.Remove("Form.Version");
        Form.Version = Review.Version;
        var saved = Review.Findings.First(f => f.Id == Finding!.Id);
        return await ConflictOn(Review.Id.Value,
        [
            new("Kind", Words.Of(saved.Kind), Words.Of(Form.Kind!.Value)),
            new("Number", saved.Number, Form.PrintedNumber),
            new("Title", saved.Title, Form.Title),
            new("What the review found", saved.Text, Form.Text),
            new("Why it was so", saved.Cause, Form.Cause),
        ]);
    }

    private async Task<IActionResult?> Find(string slug, Guid? id)
    {
        if (await Load(slug, can => can.WriteFindings, ReviewAccess.CanWriteFindings) is { } refused)
        {
            return refused;
        }

        Finding = Review.Findings.FirstOrDefault(f => f.Id.Value == id);
        AgencyChoices = [.. (await agencies.Around(Actor, Review.Id, [.. Finding?.AgencyIds ?? []], Gone)).Select(a => new Choice(a.Id.ToString(), a.Name))];
        return id is not null && Finding is null ? NotFound() : null;
    }

    public sealed class Answers
    {
        public int Version { get; set; }

        public string? PrintedNumber { get; set; }

        public string? Title { get; set; }

        public string? Text { get; set; }

        public string? Cause { get; set; }

        public List<string> Agencies { get; set; } = [];

        [Required(ErrorMessage = "Choose what the finding is about")]
        public FindingKind? Kind { get; set; }
    }
}
