using Heed.Application.Publishing;
using Heed.Application.Publishing.Commands;
using Heed.Application.Publishing.Queries;
using Heed.Domain.Publishing;
using Heed.Domain.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Publishing;

/// <summary>What will be public, for the second person to check; then it goes out.</summary>
public sealed class PublishModel(PublicationShow publications, EditionContent editions, DraftToolkit draft, IdentifiedIn identified, PublishEdition publish) : PublicationPage(publications)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public ToolkitContent? Frozen { get; private set; }

    /// <summary>How many more answers are approved now than when the edition was frozen: they are not in it.</summary>
    public int ApprovedSince { get; private set; }

    /// <summary>What the identification key says of the edition.</summary>
    public IReadOnlyList<Identified> Identified { get; private set; } = [];

    public bool IsMine => Shown.Waiting is { } waiting && waiting.Submitted.Who == Actor.Person;

    public bool MayPress => Shown.Waiting is not null && !IsMine && Shown.WhyNotPublish.Length == 0 && Identified.All(i => i.Weight != FindWeight.Stop);

    protected override Permission Needs => PublishingAccess.CanPublish;

    public async Task<IActionResult> OnPostAsync() =>
        await Answer(await publish.Run(Actor, Slug, new EditionId(Form.Edition), Gone), "The edition is published. The public reads it from now on", Here);

    protected override async Task Fill()
    {
        if (Shown.Waiting is { } waiting)
        {
            Form.Edition = waiting.Id.Value;
            Frozen = (await editions.Run(Actor, Slug, waiting.Number, Gone))?.Content;
            Identified = Frozen is null ? [] : await identified.Run(Actor, Slug, Frozen, Gone);
            ApprovedSince = ((await draft.Run(Actor, Slug, Gone))?.Content.Recommendations.Count(r => r.Answered) ?? 0) - (Frozen?.Recommendations.Count(r => r.Answered) ?? 0);
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
    }
}
