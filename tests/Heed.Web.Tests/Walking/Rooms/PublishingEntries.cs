using Heed.Application.Publishing;
using Heed.Application.Publishing.Commands;
using Heed.Domain.Publishing;
using Heed.TestKit;

namespace Heed.Web.Tests.Walking.Rooms;

/// <summary>Publishing, as the work area sees it.</summary>
internal static class PublishingEntries
{
    private const string One = "work/publishing/{slug}";

    private static readonly string Typed = Marks.Text(Marks.Typed);

    public static IEnumerable<Entry> All =>
    [
        Entry.OwnPage("work/publishing", Marks.Edition),
        Entry.Look(One, w => At(w), Marks.Edition) with { AndShows = [Marks.Note] },
        Entry.Look($"{One}/words", w => At(w, "/words"), Marks.Words),
        Entry.Press($"{One}/words", Marks.Title, async w => new Filled($"/work/publishing/{(await w.FreshReview()).Slug}/words", "Save", ("Form.Title", Typed), ("Form.WhatHappened", Typed), ("Form.Summary", Typed))),
        Entry.Look($"{One}/links", w => At(w, "/links"), Marks.Preview),
        Entry.Press($"{One}/links?handler=Make", Marks.Typed, w => new Filled(At(w, "/links"), "Make a link", ("Form.MadeFor", Typed), ("Form.LastDay", "2026-03-09"))),
        Entry.Press($"{One}/links?handler=End", Marks.Preview, w => new Filled(At(w, "/links"), $"End it now ({Marks.Text(Marks.Preview)})")) with { IsLast = true },
        Entry.Look($"{One}/submit", w => At(w, "/submit"), Marks.Edition),
        Entry.Press($"{One}/submit", Marks.Typed, async w => new Filled($"/work/publishing/{(await w.Town.ReadyReview(Marks.Text(Marks.Edition), 1, w.Town.Children)).Slug}/submit", "Submit for publication", ("Form.ChangeNote", Typed))),
        Entry.Look($"{One}/publish", w => At(w, "/publish"), Marks.Edition) with { By = Chair },
        Entry.Press($"{One}/publish", Marks.Public, async w => new Filled($"/work/publishing/{(await w.FreshEdition()).Review.Slug}/publish", "Publish now")) with { By = Chair },
        Entry.Look($"{One}/return", w => At(w, "/return"), Marks.Edition) with { By = Chair },
        Entry.Press($"{One}/return", Marks.Typed, async w => new Filled($"/work/publishing/{(await w.FreshEdition()).Review.Slug}/return", "Return it", ("Form.Reason", Typed))) with { By = Chair },
        Entry.Look($"{One}/withdraw", w => $"/work/publishing/{w.Published.Slug}/withdraw", Marks.Public),
        Entry.Press($"{One}/withdraw", Marks.Typed, async w => new Filled($"/work/publishing/{(await w.Town.PublishedReview(Marks.Text(Marks.Public, "to withdraw"), 1, w.Town.Children)).Slug}/withdraw", "Withdraw it", ("Form.Reason", Typed))),
        Entry.Look($"{One}/preview/{{**part}}", w => At(w, "/preview"), Marks.Words),
        Entry.Look($"{One}/editions/{{number:int}}/{{**part}}", w => At(w, "/editions/1"), Marks.Edition),
        Entry.Look($"{One}/preview/{{**part}}", w => $"/work/publishing/{w.Published.Slug}/preview", Marks.Words),
        Entry.Look($"{One}/begin", w => At(w, "/begin"), Marks.Edition),
        Entry.Press($"{One}/begin", Marks.Title, async w => new Filled($"/work/publishing/{(await w.FreshReview()).Slug}/begin", "Go on", ("Form.Kind", "Briefing"), ("Form.Subject", "sleep"))),
        Entry.Look($"{One}/paper", w => At(w, "/paper?of=response"), Marks.Words),
        Entry.Press($"{One}/paper", Marks.Title, async w => new Filled($"/work/publishing/{(await w.FreshPaper()).Slug}/paper?of=response", "Save", ("Form.Title", Typed), ("Form.Sections[0].Text", Typed))),
        Entry.Look($"{One}/file", w => At(w, "/file?of=report"), Marks.Edition),
        Entry.Press($"{One}/file", Marks.Title, async w => new Filled($"/work/publishing/{(await w.FreshPaper()).Slug}/file?of=report", "Put it in place") { Files = [("Form.File", $"{Marks.Typed}.txt", "typed words"u8.ToArray())] }),
        Entry.Look($"{One}/signatures", w => At(w, "/signatures?of=response"), Marks.Signed),
        Entry.Press($"{One}/signatures?handler=Name", Marks.Typed, async w => new Filled($"/work/publishing/{(await w.FreshPaper()).Slug}/signatures?of=response", "Add the name", ("Form.Body", $"{w.Town.Children}"), ("Form.Name", Typed), ("Form.Role", "Chair"))),
        Entry.Press($"{One}/signatures?handler=TakeOut", Marks.Title, async w => new Filled($"/work/publishing/{(await w.FreshPaper()).Slug}/signatures?of=response", $"Take it out ({Marks.Text(Marks.Signed)})")),
        Entry.Press($"{One}/signatures?handler=Approve", Marks.Signed, async w => new Filled($"/work/publishing/{(await w.FreshPaper()).Slug}/signatures?of=response", $"Approve it ({Marks.Text(Marks.Signed)})")) with { By = Chair },
        Entry.Look($"{One}/compare/{{from:int}}", w => At(w, "/compare/1"), Marks.Words) with { AndShows = [Marks.Edition] },
        Entry.Look($"{One}/plan", w => At(w, "/plan"), Marks.Planned),
        Entry.Press($"{One}/plan?handler=Step", Marks.Typed, async w => new Filled($"/work/publishing/{(await w.FreshEdition()).Review.Slug}/plan", "Add the step", ("Step.Whom", "Family"), ("Step.Who", Typed), ("Step.ToldBy", "The manager"), ("Step.By", "2026-03-09"))),
        Entry.Press($"{One}/plan?handler=Finish", Marks.Planned, async w => new Filled($"/work/publishing/{(await w.FreshPlan()).Slug}/plan", $"They were told ({Marks.Text(Marks.Planned)})")),
        Entry.Press($"{One}/plan?handler=TakeOut", Marks.Public, async w => new Filled($"/work/publishing/{(await w.FreshPlan()).Slug}/plan", $"Take it out ({Marks.Text(Marks.Planned)})")),
        Entry.Press($"{One}/plan?handler=Avoid", Marks.Typed, async w => new Filled($"/work/publishing/{(await w.FreshPlan()).Slug}/plan", "Avoid it", ("Day.On", "2026-05-09"), ("Day.Why", Typed))),
        Entry.Press($"{One}/plan?handler=Press", Marks.Typed, async w => new Filled($"/work/publishing/{(await w.FreshPlan()).Slug}/plan", "Save the words for the media", ("Press.Statement", Typed))),
        Entry.Look($"{One}/schedule", w => At(w, "/schedule"), Marks.Edition) with { By = Chair },
        Entry.Press($"{One}/schedule", Marks.Public, async w => new Filled($"/work/publishing/{(await w.FreshEdition()).Review.Slug}/schedule", "It is right: set the day", ("Form.GoesOutOn", $"{w.Town.Today.AddDays(9):yyyy-MM-dd}"))) with { By = Chair },
        Entry.Look($"{One}/alone", w => At(w, "/alone"), Marks.Edition),
        Entry.Press($"{One}/alone", Marks.Typed, async w => new Filled($"/work/publishing/{(await w.FreshEdition()).Review.Slug}/alone", "Publish it alone", ("Form.AloneBecause", Typed))),
        Entry.Press($"{One}?handler=Look", Marks.Public, async w =>
        {
            var (review, edition) = await w.FreshEdition();
            await w.Town.The<PublishEdition>().Alone(w.Town.Manager, review.Slug, ToolkitPlace.Address, EditionId.From(Guid.Parse(edition)), "It cannot wait", default);
            return new Filled($"/work/publishing/{review.Slug}", "I have looked at it, and it may stay");
        }) with { By = Chair },
        Entry.Look($"{One}/doubts", w => At(w, "/doubts"), Marks.Edition) with { By = Chair },
        Entry.Press($"{One}/doubts", Marks.Public, async w => new Filled($"/work/publishing/{(await w.FreshDoubt()).Slug}/doubts", "These are none of it", ("Form.Marks", w.Doubt), ("Form.Why", Typed))) with { By = Chair },
        Entry.Look($"{One}/remove", w => $"/work/publishing/{w.Published.Slug}/remove", Marks.Public),
        Entry.Press($"{One}/remove", Marks.Typed, async w => new Filled($"/work/publishing/{(await w.Town.PublishedReview(Marks.Text(Marks.Public, "to remove"), 1, w.Town.Children)).Slug}/remove", "Remove it", ("Form.Reason", Typed))),
        Entry.Look($"{One}/replace", w => $"/work/publishing/{w.Published.Slug}/replace", Marks.Public),
        Entry.Press($"{One}/replace", Marks.Public, async w =>
        {
            var review = await w.Town.PublishedReview(Marks.Text(Marks.Public, "to replace"), 1, w.Town.Children);
            await w.Town.PublishedPaper(review, PublicationKind.ActionPlan);
            return new Filled($"/work/publishing/{review.Slug}/replace", "Lead readers there", ("Form.Other", "action-plan"));
        }),
    ];

    private static Task<Guest> Chair(World w) => Task.FromResult(w.Chair);

    private static string At(World w, string page = "") => $"/work/publishing/{w.Waiting.Slug}{page}";
}
