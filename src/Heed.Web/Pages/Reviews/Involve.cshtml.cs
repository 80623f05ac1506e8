using System.ComponentModel.DataAnnotations;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Reviews;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>Who was asked to take part?.</summary>
public sealed class InvolveModel(ReviewInFull reviews, CommissionOfReview commissions, ChangeInvolved change, InvolveSomebody command) : PageOfCommission(reviews, commissions)
{
    public static IEnumerable<Choice> Kinds => Enum.GetValues<InvolvedKind>().Select(k => new Choice(k.ToString(), ReviewWords.Of(k)));

    public static IEnumerable<Choice> Given => Enum.GetValues<InvolvedAnswer>().Select(a => new Choice(a.ToString(), ReviewWords.Of(a)));

    /// <summary>Who is changed; null where somebody is added.</summary>
    [FromRoute]
    public int? Number { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string slug)
    {
        if (await FindInvolved(slug) is { } refused)
        {
            return refused;
        }

        if (Commission.Involved.FirstOrDefault(i => i.Number == Number)?.Said is { } said)
        {
            (Form.Kind, Form.Who, Form.Given, Form.AskedOn, Form.How, Form.Wishes) = (said.Kind, said.Who, said.Answer, said.AskedOn, said.How, said.Wishes);
        }

        Form.Version = Commission.Version;

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug)
    {
        if (await FindInvolved(slug) is { } refused)
        {
            return refused;
        }

        var said = new InvolvedSaid(Form.Kind.GetValueOrDefault((InvolvedKind)(-1)), Form.Who ?? "", Form.Given.GetValueOrDefault((InvolvedAnswer)(-1)), Form.AskedOn, Form.How ?? "", Form.Wishes ?? "");
        var done = Number is { } number ? await change.Run(Actor, Review.Id, number, Form.Version, said, Gone) : await command.Run(Actor, Review.Id, said, Gone);
        return await Answer(done, "It is written down who was asked", $"{Onward}#involvement");
    }

    protected override async Task<Conflict?> ShowBoth()
    {
        await ReloadCommission();
        ModelState.Remove("Form.Version");
        Form.Version = Commission.Version;
        var saved = Commission.Involved.First(i => i.Number == Number).Said;
        return await ConflictOn(Commission.Record,
        [
            new("Who they are", $"{ReviewWords.Of(saved.Kind)}: {saved.Who}", $"{(Form.Kind is { } kind ? ReviewWords.Of(kind) : "")}: {Form.Who}"),
            new("What they answered", ReviewWords.Of(saved.Answer), Form.Given is { } given ? ReviewWords.Of(given) : ""),
            new("When they were asked", saved.AskedOn is { } then ? PlainWords.Of(then) : "", Form.AskedOn is { } day ? PlainWords.Of(day) : ""),
            new("How, or why not yet", saved.How, Form.How),
            new("What they wish", saved.Wishes, Form.Wishes),
        ]);
    }

    private async Task<IActionResult?> FindInvolved(string slug) => await ToCarryOut(slug) ?? (Number is null || Commission.Involved.Any(i => i.Number == Number) ? null : NotFound());

    public sealed class Answers
    {
        public int Version { get; set; }

        public InvolvedKind? Kind { get; set; }

        public string? Who { get; set; }

        public InvolvedAnswer? Given { get; set; }

        [Display(Name = "the day on which they were asked")]
        public DateOnly? AskedOn { get; set; }

        public string? How { get; set; }

        public string? Wishes { get; set; }
    }
}
