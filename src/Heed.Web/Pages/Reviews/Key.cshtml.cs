using System.ComponentModel.DataAnnotations;
using Heed.Application.Disposals.Queries;
using Heed.Application.People.Queries;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Disposals;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.Web.Pages.People;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.SigningIn;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>The sealed identification key of a review: who is named for it, who opened it, and, for who may, what it says.</summary>
[SignsInAgain]
public sealed class KeyModel(
    ReviewInFull reviews, KeyOfReview keys, ReadersOfReview readers, LeadChoices people, SetUpIdentificationKey setUp, NameKeyHolder name, OpenIdentificationKey open, WriteKeyEntry write, TombstonesOf tombstones) : PageOfReview(reviews)
{
    public static readonly Choice[] Kinds = [.. Enum.GetValues<KeyEntryKind>().Select(k => new Choice(k.ToString(), Words.Capital(Words.Of(k)), k == KeyEntryKind.Date ? "A date of birth, or of what happened" : null))];

    [BindProperty]
    public LineForm Form { get; set; } = new();

    [BindProperty]
    public NameForm Naming { get; set; } = new();

    [BindProperty]
    public OpenForm Opening { get; set; } = new();

    public KeyOfReview.Row? Sealed { get; private set; }

    /// <summary>The keys of this review that were destroyed.</summary>
    public IReadOnlyList<Tombstone> Destroyed { get; private set; } = [];

    /// <summary>What it says; only in the answer to whoever has just opened it.</summary>
    public IReadOnlyList<OpenIdentificationKey.Line>? Lines { get; private set; }

    public IReadOnlyList<Choice> People { get; private set; } = [];

    public IEnumerable<HistoryRow> Openings => Histories.Of(Sealed?.Openings ?? []);

    public async Task<IActionResult> OnGetAsync(string slug) => await Load(slug) ?? Page();

    public async Task<IActionResult> OnPostSetUpAsync(string slug) =>
        await Only(slug) ?? await Answer(await setUp.Run(Actor, Review.Id, Gone), "The identification key was set up. Name who may open it", $"{Back}/key", "");

    public async Task<IActionResult> OnPostNameAsync(string slug) =>
        await Only(slug, nameof(Naming)) ?? await Answer(await name.Run(Actor, Sealed!.Id, new PersonId(Naming.Person.GetValueOrDefault()), Gone), "That person may open the identification key", $"{Back}/key", nameof(Naming));

    public async Task<IActionResult> OnPostEndAsync(string slug, Guid person) =>
        await Only(slug) ?? await Answer(await name.End(Actor, Sealed!.Id, new PersonId(person), Gone), "That person may open it no longer", $"{Back}/key", "");

    public async Task<IActionResult> OnPostWriteAsync(string slug) =>
        await Only(slug, nameof(Form)) ?? await Answer(await write.Run(Actor, Sealed!.Id, Form.Kind.GetValueOrDefault(), Form.Value ?? "", Form.Pseudonym ?? "", (Form.Aliases ?? "").Split('\n'), Gone),
            "The line was sealed", $"{Back}/key");

    public async Task<IActionResult> OnPostTakeOutAsync(string slug, Guid entry) =>
        await Only(slug) ?? await Answer(await write.TakeOut(Actor, Sealed!.Id, new KeyEntryId(entry), Gone), "The line was taken out", $"{Back}/key", "");

    public async Task<IActionResult> OnPostOpenAsync(string slug)
    {
        if (await Only(slug, nameof(Opening)) is { } refused)
        {
            return refused;
        }

        var opened = await open.Run(Actor, Sealed!.Id, Opening.Reason ?? "", Gone);
        if (!opened.IsDone)
        {
            return await Answer(opened, "", "", nameof(Opening));
        }

        Lines = opened.Value.Lines;
        Sealed = await keys.Run(Actor, Review.Id, Gone);
        return Page();
    }

    protected override async Task<IActionResult> Again()
    {
        await Load(Review.Slug);
        return Page();
    }

    /// <summary>Loads the page, and leaves aside what belongs to its other forms.</summary>
    private async Task<IActionResult?> Only(string slug, string form = "")
    {
        foreach (var other in ModelState.Keys.Where(k => form.Length == 0 || !k.StartsWith(form + ".", StringComparison.Ordinal)).ToList())
        {
            ModelState.Remove(other);
        }

        return await Load(slug);
    }

    private async Task<IActionResult?> Load(string slug)
    {
        if (await Load(slug, _ => true, ReviewAccess.CanKeepIdentificationKey) is { } refused)
        {
            return refused;
        }

        Response.Headers.CacheControl = "no-store";
        Sealed = await keys.Run(Actor, Review.Id, Gone);
        Destroyed = await tombstones.Run(Actor, ScopeId.From(Review.Id.Value), DisposalKind.IdentificationKey, Gone);
        People = Review.Can.Restrict ? await Nameable() : [];
        return null;
    }

    /// <summary>Who sees the review and is not named yet; nobody names themselves.</summary>
    private async Task<IReadOnlyList<Choice>> Nameable()
    {
        var open = (await readers.Run(Actor, Review.Id, Gone)).Select(r => r.Person).ToHashSet();
        open.ExceptWith(Sealed?.Holders.Where(h => h.Ended is null).Select(h => h.Id) ?? []);
        return LeadOptions.Of((await people.Run(Actor, Gone)).Where(p => p.Id != Actor.Person && open.Contains(p.Id)));
    }

    public sealed class LineForm
    {
        [Required(ErrorMessage = "Choose what it is")]
        public KeyEntryKind? Kind { get; set; }

        public string? Value { get; set; }

        public string? Pseudonym { get; set; }

        public string? Aliases { get; set; }
    }

    public sealed class NameForm
    {
        public Guid? Person { get; set; }
    }

    public sealed class OpenForm
    {
        public string? Reason { get; set; }
    }
}
