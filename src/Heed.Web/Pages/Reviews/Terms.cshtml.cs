using System.ComponentModel.DataAnnotations;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Reviews;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>Agree the terms of reference.</summary>
public sealed class TermsModel(ReviewInFull reviews, CommissionOfReview commissions, AgreeTerms command) : PageOfCommission(reviews, commissions)
{
    public static IEnumerable<Choice> Methods => Enum.GetValues<Methodology>().Select(m => new Choice(m.ToString(), ReviewWords.Of(m)));

    [BindProperty]
    public Answers Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string slug)
    {
        if (await ToCommission(slug) is { } refused)
        {
            return refused;
        }

        if (Commission.Terms is [.., var now])
        {
            (Form.Text, Form.Method, Form.MethodWords) = (now.Said.Text, now.Said.Method, now.Said.MethodWords);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug) =>
        await ToCommission(slug) ?? await Answer(await command.Run(Actor, Review.Id, new TermsText(Form.Text ?? "", Form.Method.GetValueOrDefault((Methodology)(-1)), Form.MethodWords ?? "", Form.AgreedBy ?? "", Form.AgreedOn), Form.ChangedBecause ?? "", Gone), "The terms of reference were agreed", $"{Onward}#terms");

    public sealed class Answers
    {
        public string? Text { get; set; }

        public Methodology? Method { get; set; }

        public string? MethodWords { get; set; }

        public string? AgreedBy { get; set; }

        [Display(Name = "the day on which they were agreed")]
        public DateOnly? AgreedOn { get; set; }

        public string? ChangedBecause { get; set; }
    }
}
