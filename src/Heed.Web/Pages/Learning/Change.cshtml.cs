using Heed.Application.Learning.Commands;
using Heed.Application.Learning.Queries;
using Heed.Domain.Learning;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Learning;

/// <summary>One thing learned: put right, shared with practitioners, or taken back.</summary>
public sealed class ChangeModel(OneLearningPoint learning, ChangeLearning change, ShareLearning share, TakeLearningBack takeBack) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    [BindProperty]
    public bool NoNames { get; set; }

    public OneLearningPoint.Row Row { get; private set; } = null!;

    public string Back => $"/work/reviews/{Row.Slug}/learning";

    private LearningPointId Point => new(Id);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Find() is { } refused)
        {
            return refused;
        }

        Form = new Answers { Version = Row.Version, Kind = Row.Kind, Text = Row.Text };
        return Row.MayWrite || Row.MayShare ? Page() : await Answer(Outcome.NotAllowed(LearningAccess.CanWriteLearning.Sentence), "", "");
    }

    public async Task<IActionResult> OnPostAsync() => await Find() ?? await Answer(await change.Run(Actor, Point, Form.Version, Form.Kind, Form.Text ?? "", Gone), "It was saved", Back);

    /// <summary>What was typed is saved first, so that practitioners read what stands on the page and nothing else.</summary>
    public async Task<IActionResult> OnPostShareAsync()
    {
        if (await Find() is { } refused)
        {
            return refused;
        }

        if (Row.MayWrite && !Row.IsShared && (Form.Kind, (Form.Text ?? "").Trim()) != (Row.Kind, Row.Text))
        {
            var saved = await change.Run(Actor, Point, Form.Version, Form.Kind, Form.Text ?? "", Gone);
            if (!saved.IsDone)
            {
                return await Answer(saved, "", Back);
            }

            await Find();
            ModelState.Remove("Form.Version");
            Form.Version = Row.Version;
        }

        return await Answer(await share.Run(Actor, Point, NoNames, Gone), "Practitioners read it now", Back, "");
    }

    public async Task<IActionResult> OnPostTakeBackAsync() => await Find() ?? await Answer(await takeBack.Run(Actor, Point, Gone), "Practitioners read it no more", Back, "");

    protected override async Task<Conflict?> ShowBoth()
    {
        await Find();
        ModelState.Remove("Form.Version");
        Form.Version = Row.Version;
        return await ConflictOn(Id, [new("What it is", LearningWords.Of(Row.Kind), LearningWords.Of(Form.Kind)), new("Words", Row.Text, Form.Text)]);
    }

    private async Task<IActionResult?> Find()
    {
        if (await learning.Run(Actor, Point, Gone) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        Form.Text ??= row.Text;
        return null;
    }

    public sealed class Answers
    {
        public int Version { get; set; }

        public LearningKind Kind { get; set; }

        public string? Text { get; set; }
    }
}
