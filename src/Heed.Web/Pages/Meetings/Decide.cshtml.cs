using System.ComponentModel.DataAnnotations;
using Heed.Application.Meetings.Commands;
using Heed.Application.Meetings.Queries;
using Heed.Application.People.Queries;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Pages.Recommendations;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Meetings;

/// <summary>Enters what a meeting decided about one item of its agenda, for members who do not sign in as for those who do.</summary>
public sealed class DecideModel(OneMeeting meetings, ItemToDecide items, OneAction actions, GroupChoices groups, DecideRecommendation decideRecommendation, DecideAction decideAction) : MeetingPage(meetings)
{
    [BindProperty(SupportsGet = true)]
    public Guid? Recommendation { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Action { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    /// <summary>The item that is decided.</summary>
    public OneMeeting.Item About { get; private set; } = null!;

    /// <summary>What the body has before it.</summary>
    public ItemToDecide.Row Before { get; private set; } = null!;

    public IReadOnlyList<Choice> Kinds { get; private set; } = [];

    public IReadOnlyList<Choice> Groups { get; private set; } = [];

    public IReadOnlyList<Choice> Evidence { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await LoadItem() is { } refused)
        {
            return refused;
        }

        Form.Seen = Before.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await LoadItem() is { } refused)
        {
            return refused;
        }

        var to = Form.Kind == DecisionKind.Escalate ? Form.EscalateTo : Form.Group;
        GroupId? group = to is { } chosen ? new GroupId(chosen) : null;
        var kind = Form.Kind.GetValueOrDefault();
        Outcome decided = Recommendation is { } recommendation
            ? await decideRecommendation.Run(Actor, Meeting, new RecommendationId(recommendation), kind, Form.Reasons ?? "", group, Form.Seen ?? "", Gone)
            : await decideAction.Run(Actor, Meeting, new ActionId(Action.GetValueOrDefault()), new ActionDecision(kind, Form.Reasons ?? "", Form.To, group, Revisions.Read(Form.Saw), Form.Seen ?? ""), Gone);
        return await Answer(decided, "The decision was entered", $"{At}#agenda");
    }

    /// <summary>Once the page shows what is new, that is what is decided on.</summary>
    protected override async Task<Conflict?> ShowBoth()
    {
        await LoadItem();
        ModelState.Remove("Form.Seen");
        Form.Seen = Before.Version;
        return await ConflictOn(Recommendation ?? Action.GetValueOrDefault(), []);
    }

    private async Task<IActionResult?> LoadItem()
    {
        if (await LoadToDecide() is { } refused)
        {
            return refused;
        }

        var before = await items.Run(Actor, Recommendation is { } recommendation ? new RecommendationId(recommendation) : null, Action is { } done ? new ActionId(done) : null, Gone);
        if (before is null || Row.Agenda.FirstOrDefault(i => i.Label is not null && (i.RecommendationId?.Value == Recommendation && i.ActionId?.Value == Action)) is not { } item)
        {
            return NotFound();
        }

        (About, Before) = (item, before);
        Kinds = [.. before.Kinds.Select(k => new Choice(k.ToString(), InWords.Of(k), Hint(k)))];
        Groups = [.. (await groups.Run(Actor, Gone)).Where(g => g.Id != Row.GroupId).Select(g => new Choice(g.Id.ToString(), g.Name))];
        Evidence = Action is { } id && await actions.Run(Actor, new ActionId(id), Gone) is { } action ? Revisions.Choices(action) : [];
        return null;
    }

    private static string? Hint(DecisionKind kind) => kind switch
    {
        DecisionKind.SignOff => "Exactly the words and the evidence as they stand now. A later change of these makes it void.",
        DecisionKind.Return => "With what is missing.",
        DecisionKind.Note => "Nothing changes. It needs no quorum.",
        DecisionKind.Stop => "It is not pursued any more. What its lead reported stays.",
        DecisionKind.Verify => "What the meeting checked, against the evidence that it saw.",
        _ => null,
    };

    public sealed class Answers
    {
        [Required(ErrorMessage = "Choose what was decided")]
        public DecisionKind? Kind { get; set; }

        [Display(Name = "the new date")]
        public DateOnly? To { get; set; }

        public Guid? Group { get; set; }

        public Guid? EscalateTo { get; set; }

        public List<string> Saw { get; set; } = [];

        /// <summary>The state that the page showed.</summary>
        public string? Seen { get; set; }

        public string? Reasons { get; set; }
    }
}
