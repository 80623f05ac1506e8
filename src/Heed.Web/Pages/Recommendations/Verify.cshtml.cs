using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>A second person checks what a lead reported complete against the evidence, and verifies it or returns it.</summary>
public sealed class VerifyModel(OneAction actions, GateOfAction gate, VerifyAction verify, ReturnAction giveBack) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public OneAction.Row Row { get; private set; } = null!;

    public IReadOnlyList<GatePoint> Points { get; private set; } = [];

    /// <summary>The evidence to choose from; each value names the revision.</summary>
    public IReadOnlyList<Choice> Evidence { get; private set; } = [];

    /// <summary>Why there is nothing to verify for this person; null where there is.</summary>
    public string? WhyNot => Row.Checked.IsOwn ? "You lead this action or reported it complete, so somebody else must verify it."
        : Row.Reported != ReportedState.Complete ? "It is not reported complete, so there is nothing to verify yet."
        : Row.Checked.Stopped is not null ? "It was stopped, so there is nothing to verify."
        : null;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        Form.Version = Row.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => await Load() ??
        await Answer(await verify.Run(Actor, new ActionId(Id), Form.Version, Form.Words ?? "", Revisions.Read(Form.Saw), Form.Elsewhere ?? "", Gone), "It is verified", $"/work/actions/{Id}");

    public async Task<IActionResult> OnPostReturnAsync() => await Load() ??
        await Answer(await giveBack.Run(Actor, new ActionId(Id), Form.Version, Form.Words ?? "", Gone), "It was returned to its lead, who is told", $"/work/actions/{Id}");

    /// <summary>Once the page shows what is new, that is what is checked.</summary>
    protected override async Task<Conflict?> ShowBoth()
    {
        ModelState.Remove("Form.Version");
        Form.Version = Row.Version;
        return await ConflictOn(Id, []);
    }

    private async Task<IActionResult?> Load()
    {
        if (await actions.Run(Actor, new ActionId(Id), Gone) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        Points = await gate.Run(Actor, new ActionId(Id), Gone);
        Evidence = Revisions.Choices(row);
        return row.May.Verify ? null : await Answer(Outcome.NotAllowed(RecommendationAccess.CanVerify.Sentence), "", "");
    }

    public sealed class Answers
    {
        public List<string> Saw { get; set; } = [];

        public string? Words { get; set; }

        /// <summary>Where they saw what they did not open here.</summary>
        public string? Elsewhere { get; set; }

        /// <summary>The version that the page showed.</summary>
        public int Version { get; set; }
    }
}

/// <summary>Evidence at a revision, as a form names it: "id 2".</summary>
internal static class Revisions
{
    public static IReadOnlyList<Choice> Choices(OneAction.Row row) =>
    [
        .. row.Evidence.Where(e => e.DestroyedAt is null).Select(e => new Choice(
            $"{e.Id} {e.Revisions[^1].Number}", e.Title, $"{InWords.Of(e.Kind)}, evidence of {PlainWords.Of(e.Revisions[^1].EvidenceOf)}, revision {e.Revisions[^1].Number}: {e.Revisions[^1].File.Name}")),
    ];

    public static Dictionary<EvidenceId, int> Read(IEnumerable<string> typed)
    {
        var read = new Dictionary<EvidenceId, int>();
        foreach (var one in typed)
        {
            if (one.Split(' ') is [var id, var number] && Guid.TryParse(id, out var evidence) && int.TryParse(number, out var revision))
            {
                read[new EvidenceId(evidence)] = revision;
            }
        }

        return read;
    }
}
