namespace Heed.Web.Pages.Platform;

/// <summary>Not there, or not yours to see: the two look the same.</summary>
public sealed class NotFoundModel : ErrorPage
{
    protected override int Code => StatusCodes.Status404NotFound;
}
