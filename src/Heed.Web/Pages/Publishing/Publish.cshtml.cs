using Heed.Application.Publishing;
using Heed.Application.Publishing.Commands;
using Heed.Application.Publishing.Queries;
using Heed.Domain.Publishing;
using Heed.Domain.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Publishing;

/// <summary>What will be public, for the second person to check; then it goes out.</summary>
public sealed class PublishModel(PublicationShow publications, EditionContent editions, DraftOf draft, IdentifiedIn identified, PublishEdition publish, TimeProvider time) : PublicationPage(publications)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public EditionContent.Row? Frozen { get; private set; }

    /// <summary>How many more answers are approved now than when the edition was frozen: they are not in it.</summary>
    public int ApprovedSince { get; private set; }

    /// <summary>What the identification key says of the edition.</summary>
    public IReadOnlyList<Identified> Identified { get; private set; } = [];

    public bool IsMine => Shown.Waiting is { } waiting && waiting.Submitted.Who == Actor.Person;

    public bool NothingStops => Shown.WhyNotPublish.Length == 0 && !Shown.Plan.FamilyFirst.Any() && Identified.All(i => Settled.Contains(i.Mark) && i.MayBeSettled);

    /// <summary>The marks of what somebody named for the key has settled.</summary>
    public IReadOnlySet<string> Settled { get; private set; } = new HashSet<string>();

    public bool MayPress => Shown.Waiting is { } waiting && NothingStops && (waiting.Checked is null ? !IsMine : waiting.GoesOutOn <= Today);

    public DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    protected override Permission Needs => PublishingAccess.CanPublish;

    public async Task<IActionResult> OnPostAsync() =>
        await Answer(await publish.Run(Actor, Slug, Address, new EditionId(Form.Edition), Form.Confirmed, Gone), "The edition is published. The public reads it from now on", Here);

    protected override async Task Fill()
    {
        if (Shown.Waiting is { } waiting)
        {
            Form.Edition = waiting.Id.Value;
            Frozen = await editions.Run(Actor, Slug, Address, waiting.Number, Gone);
            Settled = Frozen?.Settlements.Select(s => s.Mark).ToHashSet() ?? [];
            Identified = Frozen is null ? [] : await identified.Run(Actor, Slug, Frozen.Content, Frozen.Files, Gone);
            ApprovedSince = Frozen?.Content is ToolkitContent then && (await draft.Run(Actor, Slug, Address, Gone))?.Content is ToolkitContent now ? now.Recommendations.Count(r => r.Answered) - then.Recommendations.Count(r => r.Answered) : 0;
        }
    }

    protected override async Task<IActionResult> Again()
    {
        var page = await base.Again();
        ModelState.Remove("Form.Edition");
        await Fill();
        return page;
    }

    public sealed class Answers
    {
        /// <summary>The edition that was looked at: another that has taken its place is not published unseen.</summary>
        public Guid Edition { get; set; }

        /// <summary>That nothing new stands against it; asked where its day was set before.</summary>
        public bool Confirmed { get; set; }
    }
}
