using System.ComponentModel.DataAnnotations;
using Heed.Application.People.Queries;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.Web.Pages.People;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>Restricts a review to named people.</summary>
public sealed class RestrictModel(ReviewInFull reviews, ReadersOfReview readers, LeadChoices people, RestrictReview restrict) : PageOfReview(reviews)
{
    private IReadOnlyList<ReadersOfReview.Row> all = [];

    [BindProperty]
    public Answers Form { get; set; } = new();

    public IEnumerable<Choice> ReadersNow => all.Select(r => new Choice(ValueOf(r), $"{r.Name}, {Words.Of(r.Role)}"));

    public IReadOnlyList<Choice> People { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug)
    {
        if (await Ready(slug) is { } refused)
        {
            return refused;
        }

        Form.Named = [.. all.Where(r => r.Person == Actor.Person).Select(ValueOf)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug)
    {
        if (await Ready(slug) is { } refused)
        {
            return refused;
        }

        var named = all.Where(r => Form.Named.Contains(ValueOf(r))).Select(r => new NamedReader(r.Person, r.Role)).ToList();
        var custodians = new[] { Form.First, Form.Second }.OfType<Guid>().Select(id => new PersonId(id)).ToList();
        var done = await restrict.Run(Actor, Review.Id, custodians, named, Form.Reason ?? "", Gone);
        return await Answer(done, done.IsDone ? $"The review is restricted. Its reference number is {done.Value.Reference}; its custodians know it by that" : "",
            done.IsDone && named.All(n => n.Person != Actor.Person) ? "/work/reviews" : Back);
    }

    private static string ValueOf(ReadersOfReview.Row row) => $"{row.Person} {row.Role}";

    private async Task<IActionResult?> Ready(string slug)
    {
        if (await Load(slug, can => can.Restrict, ReviewAccess.CanRestrictReview) is { } refused)
        {
            return refused;
        }

        all = await readers.Run(Actor, Review.Id, Gone);
        People = LeadOptions.Of(await people.Run(Actor, Gone));
        return null;
    }

    public sealed class Answers
    {
        public List<string> Named { get; set; } = [];

        [Display(Name = "the first custodian")]
        public Guid? First { get; set; }

        [Display(Name = "the second custodian")]
        public Guid? Second { get; set; }

        public string? Reason { get; set; }
    }
}
