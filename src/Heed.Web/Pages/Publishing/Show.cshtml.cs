using Heed.Application.Publishing.Commands;
using Heed.Application.Publishing.Queries;
using Heed.Domain.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Publishing;

/// <summary>How one publication stands: what is public, what waits, what is missing.</summary>
public sealed class ShowModel(PublicationShow publications, LookAtEdition look) : PublicationPage(publications)
{
    /// <summary>Whether this person prepared what waits, and so cannot be the second person.</summary>
    public bool IsMine => Shown.Waiting?.Submitted.Who == Actor.Person;

    /// <summary>Whether this person may be the second person who looks at what was published alone.</summary>
    public bool MayLook => Shown.May.Publish && Shown.Published is { WaitsForALook: true } alone && alone.Released!.Who != Actor.Person;

    public async Task<IActionResult> OnPostLookAsync(Guid edition) =>
        await Answer(await look.Run(Actor, Slug, Address, new EditionId(edition), Gone), "You have looked at it, and it stays as it is", Here);
}
