using System.Diagnostics;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Tests.Recommendations;

/// <summary>5,000 actions go out, 300 come back changed, and 20 of these were changed in Heed meanwhile; a third of them, except in the long runs.</summary>
public sealed class RegisterSheetOfThousandsTests(ITestOutputHelper output)
{
    private const int InConflict = 20;

    private sealed record Standing(string Text, DateOnly? Due, string Progress, int Moves);

    [Theory, OnBothDatabases]
    public async Task Exactly_what_was_changed_is_shown_and_exactly_that_changes(DatabaseKind kind)
    {
        var all = LongRun.IsAskedFor ? 5_000 : 1_600;
        var count = all * 300 / 5_000;
        await using var town = await Town.Found(kind);
        var actions = await Many(town, all);
        var clock = Stopwatch.StartNew();
        var sheet = await town.Taken(RegisterForm.Excel);
        Say("out, as a workbook", clock);
        var to = town.Today.AddDays(400);
        var edited = Enumerable.Range(0, count).Select(n => actions[n * 16]).ToList();
        sheet = sheet.Edit(rows =>
        {
            for (var n = 0; n < count; n++)
            {
                _ = (n % 3) switch
                {
                    0 => rows.Set(edited[n], "Action", $"Reworded {n}"),
                    1 => rows.Set(edited[n], "Due", to).Set(edited[n], "Why the date moves", "Staff have left").Set(edited[n], "Who agreed", "The board"),
                    _ => rows.Set(edited[n], "New progress update", $"Went on {n}").Set(edited[n], "Reported", "In progress"),
                };
            }
        });

        // Meanwhile in Heed: twenty of the same fields, others of the same actions, and others of other actions.
        var conflicts = Enumerable.Range(0, InConflict).Select(n => n * 3).ToList();
        foreach (var n in conflicts)
        {
            await Change(town, edited[n], $"Reworded in Heed {n}");
        }

        for (var n = 0; n < 30; n++)
        {
            await Change(town, edited[(n * 3) + 1], null, $"Said in Heed {n}");
            await Change(town, actions[((n + 60) * 16) + 5], $"Changed elsewhere {n}");
        }

        var before = await Standings(town);

        clock.Restart();
        var back = await town.Back(sheet);
        Say("back, compared, and the first 100 tried", clock);
        Assert.Equal((count, InConflict, all - count), (back.Changes.Total, back.Conflicts, back.Same));
        Assert.Equal((0, 0, 0), (back.Unknown.Count, back.Twice.Count, back.TakenOut.Count));
        var shown = back.Changes.Rows.ToList();
        for (var page = 2; page <= back.Changes.Pages; page++)
        {
            shown.AddRange((await town.The<SheetInHand>().Run(town.Manager, back.Id, page, default))!.Changes.Rows);
        }

        Assert.Equal(edited.OrderBy(e => e.Value), shown.Select(c => c.Row.Action.Id).OrderBy(e => e.Value));
        Assert.Equal(conflicts.Select(n => edited[n]).OrderBy(e => e.Value), shown.Where(c => c.Row.Conflicts.Any()).Select(c => c.Row.Action.Id).OrderBy(e => e.Value));
        Assert.All(shown, c => Assert.Empty(c.Refused));
        Assert.Equal(before, await Standings(town));

        clock.Restart();
        var made = (await town.The<MakeSheetChanges>().Run(town.Manager, back.Id, [], [], TimeSpan.FromMinutes(10), default)).Value;
        Say($"{made.Rows} actions changed by the normal commands", clock);

        Assert.Equal((count - InConflict, 0, 0), (made.Rows, made.Left, made.Refused));
        var after = await Standings(town);
        for (var n = 0; n < count; n++)
        {
            var (was, now) = (before[edited[n]], after[edited[n]]);
            Assert.Equal(conflicts.Contains(n) ? was : (n % 3) switch
            {
                0 => was with { Text = $"Reworded {n}" },
                1 => was with { Due = to, Moves = 1 },
                _ => was with { Progress = $"Went on {n}" },
            }, now);
            after[edited[n]] = was;
        }

        Assert.Equal(before, after);

        var left = (await town.The<SheetInHand>().Run(town.Manager, back.Id, 1, default))!;
        Assert.Equal((InConflict, InConflict), (left.Changes.Total, left.Conflicts));
        var taken = await town.The<MakeSheetChanges>().Run(town.Manager, back.Id, [], [new SheetChoice(edited[0], "Text")], TimeSpan.FromMinutes(1), default);
        Assert.Equal(1, taken.Value.Rows);
        Assert.Equal("Reworded 0", (await Standings(town))[edited[0]].Text);
    }

    private void Say(string what, Stopwatch clock) => output.WriteLine($"{what}: {clock.ElapsedMilliseconds:N0} ms");

    private static async Task<IReadOnlyList<ActionId>> Many(Town town, int all)
    {
        var asked = await town.Recommendation(await town.Review());
        var made = Enumerable.Range(0, all).Select(n => PlanAction.BringIn([asked], $"Action {n}: write the pathway, and see whether it is used", new ActionLead(town.Police, town.PoliceLead.Person, "Safeguarding Lead"),
            town.Today.AddDays(30 + (n % 300)), "", new DocumentReport(null, "", ""), new Stamp(null, "Heed", town.Clock.GetUtcNow()))).ToList();
        await using var db = town.The<Databases>().Whole();
        db.AddRange(made);
        await db.SaveChangesAsync();
        return [.. made.Select(a => a.Id)];
    }

    private static async Task Change(Town town, ActionId id, string? text, string progress = "")
    {
        await using var db = town.The<Reader>().For(town.Manager);
        var a = await db.Actions.SingleAsync(x => x.Id == id);
        var outcome = text is null
            ? await town.The<ReportProgress>().Run(town.Manager, id, progress, a.Reported, default)
            : await town.The<ChangeAction>().Run(town.Manager, id, a.Version, new PlannedAction(text, a.LeadAgencyId, a.LeadPersonId, a.LeadRole, a.Due, [], null), default);
        Assert.True(outcome.IsDone);
    }

    private static async Task<Dictionary<ActionId, Standing>> Standings(Town town)
    {
        await using var db = town.The<Reader>().For(town.Manager);
        return (await db.Actions.Select(a => new { a.Id, a.Text, a.Due, a.LastProgress, a.DateMoves }).ToListAsync()).ToDictionary(a => a.Id, a => new Standing(a.Text, a.Due, a.LastProgress, a.DateMoves.Count));
    }
}
