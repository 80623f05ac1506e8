using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Gives one answer to several actions, perhaps of several partnerships.</summary>
public sealed class SeveralModel(MyOpenActions actions, ReportOnSeveral report) : WorkPage
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public IReadOnlyList<MyOpenActions.Row> Actions { get; private set; } = [];

    public async Task OnGetAsync()
    {
        await Load();
        Form.Rows = [.. Actions.Select(a => new Line { Id = a.Id.Value, State = a.HasReport ? a.Reported : null })];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Load();
        var chosen = Form.Rows.Where(r => r.Chosen).ToList();
        var outcome = await report.Run(Actor, [.. chosen.Select(r => (new ActionId(r.Id), r.State))], Form.Text ?? "", Gone);
        return await Answer(outcome with { Problems = [.. outcome.Problems.Select(Beside)] }, $"Thank you. The update was saved for {Words.Count(chosen.Count, "action")}", "/work/actions?mine=true");
    }

    /// <summary>What was typed is put beside the actions as they stand now; one that came or went meanwhile confuses nothing.</summary>
    protected override Task<IActionResult> Again()
    {
        var typed = Form.Rows.ToDictionary(r => r.Id);
        Form.Rows = [.. Actions.Select(a => typed.GetValueOrDefault(a.Id.Value) ?? new Line { Id = a.Id.Value })];
        return Task.FromResult<IActionResult>(Page());
    }

    private async Task Load() => Actions = await actions.Run(Actor, Gone);

    private Problem Beside(Problem problem) =>
        problem.Field.StartsWith("State[", StringComparison.Ordinal) && Form.Rows.FindIndex(r => problem.Field == $"State[{r.Id}]") is var at and >= 0 ? problem with { Field = $"Rows[{at}].State" } : problem;

    public sealed class Answers
    {
        public string? Text { get; set; }

        /// <summary>Whether any is chosen.</summary>
        public string? Chosen { get; set; }

        public List<Line> Rows { get; set; } = [];
    }

    /// <summary>One action, whether it gets the answer, and how it stands.</summary>
    public sealed class Line
    {
        public Guid Id { get; set; }

        public bool Chosen { get; set; }

        public ReportedState? State { get; set; }
    }
}
