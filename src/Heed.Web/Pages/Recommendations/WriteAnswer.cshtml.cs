using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;
using Command = Heed.Application.Recommendations.Commands.WriteAnswer;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Writes the public answer to a recommendation, and asks a second person to approve it.</summary>
public sealed class WriteAnswerModel(OneAnswer answers, Command write, SubmitAnswer submit) : WorkPage
{
    /// <summary>What may be said honestly where nobody has looked yet.</summary>
    public const string NotChecked = "We have not yet checked this.";

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public OneAnswer.Row Row { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        Form = new Answers { Version = Row.Answer?.Version, WhatWeDid = Row.Answer?.Did, WhatDifference = Row.Answer?.Difference, WhatRemains = Row.Answer?.Remains };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? then)
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        if (Form.NotYetChecked && string.IsNullOrWhiteSpace(Form.WhatDifference))
        {
            Form.WhatDifference = NotChecked;
            ModelState.Remove("Form.WhatDifference");
        }

        var id = new RecommendationId(Id);
        var written = await write.Run(Actor, id, Form.Version, Form.WhatWeDid ?? "", Form.WhatDifference ?? "", Form.WhatRemains ?? "", Gone);
        if (written.IsDone && then == "submit")
        {
            await Renew();
            var submitted = await submit.Run(Actor, id, Form.Version!.Value, Gone);
            return await Answer(submitted, submitted.IsDone ? $"The answer was saved and submitted. {PlainWords.Asked(submitted.Value, "approve it")}" : "", To("answers"));
        }

        return await Answer(written, "The draft was saved", To(then));
    }

    protected override async Task<Conflict?> ShowBoth()
    {
        await Renew();
        return await ConflictOn(Row.Answer?.Id ?? Id,
        [
            new("What we did", Row.Answer?.Did, Form.WhatWeDid),
            new("What difference it made", Row.Answer?.Difference, Form.WhatDifference),
            new("What remains", Row.Answer?.Remains, Form.WhatRemains),
        ]);
    }

    private string To(string? then) => then switch
    {
        "next" when Row.Next is { } next => $"/work/recommendations/{next}/answer",
        "next" or "answers" => $"/work/recommendations/answers?source={Row.SourceId}",
        _ => $"/work/recommendations/{Id}/answer",
    };

    private async Task Renew()
    {
        await Load();
        Form.Version = Row.Answer?.Version;
        ModelState.Remove("Form.Version");
    }

    private async Task<IActionResult?> Load()
    {
        if (await answers.Run(Actor, new RecommendationId(Id), Gone) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return row.MayDraft ? null : await Answer(Outcome.NotAllowed(RecommendationAccess.CanDraftAnswers.Sentence), "", "");
    }

    public sealed class Answers
    {
        /// <summary>The version of the answer that was read; null where there was none.</summary>
        public int? Version { get; set; }

        public string? WhatWeDid { get; set; }

        public string? WhatDifference { get; set; }

        public bool NotYetChecked { get; set; }

        public string? WhatRemains { get; set; }
    }
}
