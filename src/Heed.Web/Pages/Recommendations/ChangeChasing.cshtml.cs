using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;
using Command = Heed.Application.Recommendations.Commands.ChangeChasing;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Sets on which days one partnership reminds its leads, and who is told next.</summary>
public sealed class ChangeChasingModel(ChasingSettings settings, Command change) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public ChasingSettings.Row Row { get; private set; } = null!;

    public static IReadOnlyList<Choice> Hours { get; } = [.. Enumerable.Range(6, ChasingTimes.LastHour - 6).Select(h => new Choice(h.ToString(CultureInfo.InvariantCulture), Words.Capital(ChasingWords.Hour(h))))];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        var times = Row.Times;
        Form = new Answers
        {
            Before = string.Join(", ", times.Before),
            OnTheDay = times.OnTheDay,
            After = string.Join(", ", times.After),
            Silent = string.Join(", ", times.Silent),
            ThenEvery = times.ThenEvery,
            AtHour = times.AtHour,
            Steps = [.. times.Steps.Select(s => new Step { OverdueDays = s.OverdueDays, SilentDays = s.SilentDays })],
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        Form.Steps = [.. Enumerable.Range(0, Row.Times.Steps.Count).Select(i => i < Form.Steps.Count ? Form.Steps[i] : new Step())];
        var steps = Row.Times.Steps.Zip(Form.Steps, (was, now) => new ChasingStep(was.Rung, now.OverdueDays.GetValueOrDefault(), now.SilentDays.GetValueOrDefault())).ToList();
        var times = new ChasingTimes(Days(Form.Before), Form.OnTheDay, Days(Form.After), Days(Form.Silent), Form.ThenEvery ?? 0, Form.AtHour ?? 0, steps);
        return await Answer(await change.Run(Actor, new PartnershipId(Id), times, Form.Reason ?? "", Gone), "The days were changed. They count from the next letters on", "/work/chasing");
    }

    /// <summary>"28, 7" as numbers; what is no number is a day that the rule refuses.</summary>
    private static List<int> Days(string? typed) =>
        [.. (typed ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries).Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var day) ? day : 0)];

    private async Task<IActionResult?> Load()
    {
        if ((await settings.Run(Actor, Gone)).FirstOrDefault(r => r.Id.Value == Id) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return row.May ? null : await Answer(Outcome.NotAllowed(RecommendationAccess.CanSetChasing.Sentence), "", "");
    }

    public sealed class Answers
    {
        public string? Before { get; set; }

        public bool OnTheDay { get; set; }

        public string? After { get; set; }

        public string? Silent { get; set; }

        [Display(Name = "a number of days")]
        public int? ThenEvery { get; set; }

        public int? AtHour { get; set; }

        public List<Step> Steps { get; set; } = [];

        public string? Reason { get; set; }
    }

    public sealed class Step
    {
        [Display(Name = "a number of days")]
        public int? OverdueDays { get; set; }

        [Display(Name = "a number of days")]
        public int? SilentDays { get; set; }
    }
}
