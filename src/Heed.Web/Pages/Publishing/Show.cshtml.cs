using Heed.Application.Publishing.Queries;

namespace Heed.Web.Pages.Publishing;

/// <summary>How one publication stands: what is public, what waits, what is missing.</summary>
public sealed class ShowModel(PublicationShow publications) : PublicationPage(publications)
{
    /// <summary>Whether this person prepared what waits, and so cannot be the second person.</summary>
    public bool IsMine => Shown.Waiting?.Submitted.Who == Actor.Person;
}
