using Heed.Application.Platform.Database;
using Heed.Application.Platform.Forms;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Web.Tests.Platform;

/// <summary>A form that arrives several times is done once, on both databases.</summary>
public sealed class OnlyOnceTests
{
    [Theory, OnBothDatabases]
    public async Task A_form_sent_three_times_at_once_is_done_once_and_all_three_see_what_came_of_it(DatabaseKind kind)
    {
        await using var heed = await RunningHeed.InProcess(kind);
        var asked = await heed.Town.Recommendation(await heed.Town.Review());
        var manager = await (await heed.As(heed.Town.Manager)).Open($"/work/actions/plan?recommendation={asked.Id}");
        var plan = manager.Fill("Save", [], ("Form.Text", "Write the pathway"), ("Form.LeadPerson", $"{heed.Town.PoliceLead.Person}"), ("Form.LeadRole", "Chair of the pathway group"), ("Form.Due", $"{heed.Town.Today.AddDays(30):yyyy-MM-dd}"));

        var led = await Task.WhenAll(Enumerable.Range(0, 3).Select(async _ =>
        {
            using var message = plan.Message();
            return (await manager.Http.SendAsync(message)).Headers.Location?.OriginalString;
        }));

        var action = Assert.Single(await Actions(heed));
        Assert.All(led, to => Assert.StartsWith($"/work/actions/{action.Id}", to, StringComparison.Ordinal));
    }

    [Theory, OnBothDatabases]
    public async Task What_was_refused_may_be_sent_again_and_other_words_are_another_form(DatabaseKind kind)
    {
        await using var heed = await RunningHeed.InProcess(kind);
        var action = await heed.Town.Action(await heed.Town.Recommendation(await heed.Town.Review()));
        var lead = await (await heed.As(heed.Town.PoliceLead)).Open($"/work/actions/{action.Id}/progress");
        var empty = lead.Fill("Save", [], ("Form.Text", ""), ("Form.Reported", "InProgress"));
        var (one, other) = (lead.Fill("Save", [], ("Form.Text", "We met"), ("Form.Reported", "InProgress")), lead.Fill("Save", [], ("Form.Text", "We met again"), ("Form.Reported", "InProgress")));

        foreach (var sent in new[] { empty, empty, one, one, other })
        {
            using var message = sent.Message();
            using var answer = await lead.Http.SendAsync(message);
            Assert.True(answer.Headers.Location is not null || sent == empty);
        }

        Assert.Equal(["We met", "We met again"], (await heed.Town.Now(action)).Progress.Select(p => p.Text));
    }

    [Theory, OnBothDatabases]
    public async Task What_fell_with_its_process_may_be_sent_again_after_two_minutes_and_what_was_done_may_not(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (forms, form, manager) = (town.The<SentForms>(), new byte[32], town.Manager.Person!.Value);
        Assert.True((await forms.Begin(form, manager, default)).IsFirst);

        town.Clock.Pass(TimeSpan.FromMinutes(3));
        Assert.True((await forms.Begin(form, manager, default)).IsFirst);
        await forms.Done(form, "/work/actions");

        town.Clock.Pass(TimeSpan.FromMinutes(3));
        Assert.Equal(new SentForms.Arrival(false, "/work/actions"), await forms.Begin(form, manager, default));
    }

    private static async Task<IReadOnlyList<PlanAction>> Actions(RunningHeed heed)
    {
        await using var db = heed.Town.The<Reader>().For(Actor.Heed);
        return await db.Actions.IgnoreAutoIncludes().ToListAsync();
    }
}
