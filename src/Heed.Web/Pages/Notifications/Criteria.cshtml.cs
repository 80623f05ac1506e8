using Heed.Application.Notifications.Commands;
using Heed.Application.Notifications.Queries;
using Heed.Domain.Notifications;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Notifications;

/// <summary>Says of each criterion whether it is met, and why.</summary>
public sealed class CriteriaModel(OneNotification notifications, JudgeCriteria judge) : PageOfNotification(notifications)
{
    public static readonly Choice[] Answered = [new("met", "Met"), new("not", "Not met"), new("", "Not known yet")];

    [BindProperty]
    public Answers Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Find() is { } refused)
        {
            return refused;
        }

        Form.Version = Row.Version;
        Form.Rows = [.. Row.Trail!.Criteria.Select(c => new Line { Met = Key(c.Answer?.Met), Comments = c.Answer?.Comments })];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Find() is { } refused)
        {
            return refused;
        }

        var items = Row.Regime.Criteria.Items;
        Form.Rows = [.. Enumerable.Range(0, items.Count).Select(at => at < Form.Rows.Count ? Form.Rows[at] : new Line())];
        return await Answer(await judge.Run(Actor, Notification, Form.Version, [.. Form.Rows.Select((r, at) => new CriterionAnswer(items[at].Code, r.Met switch { "met" => true, "not" => false, _ => null }, r.Comments ?? ""))], Gone), "The criteria were answered", Back);
    }

    protected override async Task<Conflict?> ShowBoth()
    {
        await Reload();
        ModelState.Remove("Form.Version");
        Form.Version = Row.Version;
        return await ConflictOn(Row.Record, [.. Row.Trail!.Criteria.Select((c, at) => new ConflictField($"Criterion {c.Criterion.Code.ToUpperInvariant()}", $"{NotificationWords.Of(c.Answer?.Met)}: {c.Answer?.Comments}", $"{NotificationWords.Of(Form.Rows[at].Met switch { "met" => true, "not" => false, _ => null })}: {Form.Rows[at].Comments}"))]);
    }

    private async Task<IActionResult?> Find() => await Load(can => can.Consider, NotificationAccess.CanConsider, authorised: true) ?? (Row.Regime.Criteria.Items.Count > 0 ? null : NotFound());

    private static string Key(bool? met) => met switch { true => "met", false => "not", null => "" };

    public sealed class Answers
    {
        public int Version { get; set; }

        public List<Line> Rows { get; set; } = [];
    }

    public sealed class Line
    {
        public string? Met { get; set; }

        public string? Comments { get; set; }
    }
}
