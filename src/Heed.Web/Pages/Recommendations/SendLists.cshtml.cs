using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;
using Command = Heed.Application.Recommendations.Commands.SendLists;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Shows who would get what, and sends each lead their own list.</summary>
public sealed class SendListsModel(ListsToSend lists, Command send) : WorkPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Partnership { get; set; }

    public ListsToSend.Rows Found { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Load() ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        var sent = await send.Run(Actor, new PartnershipId(Partnership), Gone);
        return await Answer(sent, sent.IsDone ? $"{Words.Count(sent.Value, "letter")} {(sent.Value == 1 ? "is" : "are")} on {(sent.Value == 1 ? "its" : "their")} way" : "", $"/work/drift?partnership={Partnership}", "");
    }

    private async Task<IActionResult?> Load()
    {
        if (await lists.Run(Actor, new PartnershipId(Partnership), Gone) is not { } found)
        {
            return NotFound();
        }

        Found = found;
        return found.May ? null : await Answer(Outcome.NotAllowed(RecommendationAccess.CanSendLists.Sentence), "", "");
    }
}
