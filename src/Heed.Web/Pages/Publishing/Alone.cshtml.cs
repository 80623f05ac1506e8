using Heed.Application.Publishing.Commands;
using Heed.Application.Publishing.Queries;
using Heed.Domain.Publishing;
using Heed.Domain.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Publishing;

/// <summary>Publishes what one prepared oneself: a named act, flagged until somebody else has looked.</summary>
public sealed class AloneModel(PublicationShow publications, PublishEdition publish) : PublicationPage(publications)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public bool IsMine => Shown.Waiting is { State: EditionState.Submitted } waiting && waiting.Submitted.Who == Actor.Person;

    protected override Permission Needs => PublishingAccess.CanPublishAlone;

    public async Task<IActionResult> OnPostAsync() =>
        await Answer(await publish.Alone(Actor, Slug, Address, new EditionId(Form.Edition), Form.AloneBecause ?? "", Gone), "The edition is published. It stays flagged until somebody else has looked at it", Here);

    protected override Task Fill()
    {
        Form.Edition = Shown.Waiting?.Id.Value ?? default;
        return Task.CompletedTask;
    }

    public sealed class Answers
    {
        public Guid Edition { get; set; }

        public string? AloneBecause { get; set; }
    }
}
