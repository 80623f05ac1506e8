using Heed.Application.Home.Queries;
using Heed.Domain.People;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Home;

/// <summary>What needs this person today.</summary>
public sealed class IndexModel(ActionsToday actions, AnswersWaiting answers, EditionsWaiting editions, HoldsToLookAt holds, DisposalsWaiting disposals, KeepOrdersToLookAt orders,
    DraftsToSubmit drafts, ImportsUnfinished imports, EmergenciesWaiting emergencies, OverallPosition overall, LettersToRelease letters, ActionsNobodyAnswersFor unanswered, ProofWaiting proof, MeetingsToCome meetings, NotificationsWaiting notifications, ClocksDue clocks, ReviewsWorkedOn worked) : WorkPage
{
    private readonly List<Section> waiting = [];

    /// <summary>"notifications", "clocks", "answers", "editions", "holds", "disposals" or "orders": the list that is shown whole.</summary>
    [BindProperty(SupportsGet = true)]
    public string? All { get; set; }

    /// <summary>Everything that needs them, with what is late first; nothing empty.</summary>
    public IReadOnlyList<Section> Waiting => waiting;

    public IReadOnlyList<Card> Cards { get; private set; } = [];

    /// <summary>Where everything stands; null for those who see only what is theirs.</summary>
    public OverallPosition.Row? Position { get; private set; }

    public bool Manages => Actor.HoldsAnywhere(Role.PartnershipManager);

    /// <summary>A manager of an installation with nothing in it is told the first step.</summary>
    public bool IsNew => Manages && Position is { Sources: 0 };

    /// <summary>Above the numbers of actions: those of a manager are theirs to chase, and others see more than is theirs.</summary>
    public string CardsOf => Position is null ? "Your actions" : Manages ? "Actions" : "All actions that you see";

    public bool KeepsPeople => Actor.HoldsAnywhere(Role.Administrator);

    public IReadOnlyList<StoodInFor> StandsInFor => Actor.StandsInFor;

    public string FirstName => Actor.Name.Split(' ')[0];

    public async Task OnGetAsync()
    {
        Position = Actor.SeesScopes ? await overall.Run(Actor, Gone) : null;
        await Decisions();
        var theirs = await actions.Run(Actor, mine: !Manages, Gone);
        Cards = Actor.SeesScopes ? ActionSections.Cards(await actions.Count(Actor, Gone), mine: false) : ActionSections.Cards(theirs.Totals, mine: true);
        Ask(new ActionSections(theirs, mine: !Manages, Actor.HoldsAnywhere(Role.AgencyLead)).Lists);
        Ask([WaitingSections.Of(await meetings.Run(Actor, Gone))]);
        Ask(WaitingSections.Of(await proof.Run(Actor, Gone)));
        Ask([WaitingSections.Of(await drafts.Run(Actor, Gone)), WaitingSections.Of(await imports.Run(Actor, Gone))]);
    }

    private async Task Decisions()
    {
        Ask([WaitingSections.Of(await emergencies.Run(Actor, Gone)), WaitingSections.Of(await worked.Run(Actor, Gone))]);
        Ask([WaitingSections.Of(await notifications.Run(Actor, All == "notifications", Gone)), WaitingSections.Of(await clocks.Run(Actor, All == "clocks", Gone))]);
        Ask([WaitingSections.Of(await letters.Run(Actor, Gone)), WaitingSections.Of(await unanswered.Run(Actor, Gone))]);
        Ask([WaitingSections.Of(await answers.Run(Actor, All == "answers", Gone)), WaitingSections.Of(await editions.Run(Actor, All == "editions", Gone)), WaitingSections.Of(await holds.Run(Actor, All == "holds", Gone))]);
        Ask([WaitingSections.Of(await disposals.Run(Actor, All == "disposals", Gone)), WaitingSections.Of(await orders.Run(Actor, All == "orders", Gone))]);
    }

    private void Ask(IEnumerable<Section> sections) => waiting.AddRange(sections.Where(s => s.Total > 0));
}
