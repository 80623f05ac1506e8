using Heed.Application.People.Commands;
using Heed.Application.Platform.Database;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Application.Reports.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.TestKit;

namespace Heed.Application.Tests.Recommendations;

public sealed class ListTests
{
    [Theory, OnBothDatabases]
    public async Task What_drifted_since_last_week_is_worked_out_from_what_was_written_down(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var asked = await town.Recommendation(await town.Review());
        var late = await town.Action(asked, "Late", dueInDays: 70);
        var moved = await town.Action(asked, "Moved", dueInDays: 80);
        var silent = await town.Action(asked, "Silent", dueInDays: 200);
        var refused = await town.Action(asked, "Refused", dueInDays: 200);
        var unanswered = await town.Action(asked, "Unanswered", dueInDays: 200);
        var left = await town.Action(asked, "Left", await town.Person("Leo Leaver", town.Police), dueInDays: 200);
        var fine = await town.Action(asked, "Fine", dueInDays: 200);
        var old = await town.Action(asked, "Late for long", dueInDays: 30);
        town.Clock.PassDays(62);
        foreach (var told in new[] { late, moved, refused, unanswered, left, fine, old })
        {
            await town.The<ReportProgress>().Run(town.Manager, told.Id, "It goes on", ReportedState.InProgress, default);
        }

        town.Clock.PassDays(1);
        await town.The<SendUpdateLink>().Run(town.Manager, unanswered.Id, default);
        town.Clock.PassDays(9);
        await town.The<MoveDate>().Run(town.Manager, moved.Id, (await town.Now(moved)).Version, town.Today.AddDays(90), "The panel", "It takes longer", default);
        await town.The<RecordRefusal>().Run(town.Manager, refused.Id, town.Police, "Peter Police", town.Today, "No", default);
        var leaver = (await town.Now(left)).LeadPersonId!.Value;
        await town.The<LeavePost>().Run(town.Administrator, leaver, town.Today.AddDays(-1), default);

        var found = (await town.The<Drifted>().Run(town.Manager, town.Children, default)).Actions.ToDictionary(r => r.Text, r => string.Join(",", r.How));

        Assert.Equal("Overdue", found["Late"]);
        Assert.Equal("MovedLater", found["Moved"]);
        Assert.Equal("Refused", found["Refused"]);
        Assert.Equal("NotAnswering", found["Unanswered"]);
        Assert.Equal("WithoutLead", found["Left"]);
        Assert.DoesNotContain("Fine", found.Keys);
        Assert.DoesNotContain("Late for long", found.Keys);
        Assert.DoesNotContain("Silent", found.Keys);
        Assert.Empty((await town.The<Drifted>().Run(town.AdultsManager, null, default)).Actions);
        Assert.Equal(5, (await town.The<Drifted>().Run(town.PoliceLead, null, default)).Actions.Count);
    }

    [Theory, OnBothDatabases]
    public async Task Each_lead_gets_their_own_list_once_a_day_in_the_words_of_the_manager(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Baby K", town.Children);
        var recommendation = await town.Recommendation(review, "7");
        await town.Action(recommendation, "For Kofi", dueInDays: 2);
        await town.Action(recommendation, "Later", dueInDays: 20);
        await town.Action(recommendation, "Far away", dueInDays: 200);
        await town.Action(recommendation, "Hers", town.HospitalLead, dueInDays: 2);
        await town.Action(await town.Recommendation(await town.Review("Elsewhere", town.Adults)), "Other", dueInDays: 2);
        var gone = await town.Person("Leo Leaver", town.Council);
        await town.Action(recommendation, "Nobody's", gone, dueInDays: 2);
        town.Clock.PassDays(3);
        await town.The<LeavePost>().Run(town.Administrator, gone.Person!.Value, town.Today.AddDays(-1), default);
        await town.The<SetQuietPeriod>().Run(town.Manager, town.Children, town.Hospital, town.Today, town.Today, "A major incident", default);

        var preview = (await town.The<ListsToSend>().Run(town.Manager, town.Children, default))!;
        var letter = Assert.Single(preview.Letters);
        Assert.Equal(("Peter Police", 2, "2 actions that I need to hear of"), (letter.Due.Name, letter.Due.Lines.Count, letter.Subject));
        Assert.Contains("1. Recommendation 7: due on 4 March 2026, overdue by 1 day. There is no update yet.\n   (a link of their own)", letter.Body);
        Assert.EndsWith("Thank you,\nMary Manager\nfor Town Safeguarding Children Partnership", letter.Body);
        Assert.DoesNotContain("Kofi", letter.Body);
        Assert.Equal(["Hana Hospital is in a quiet period", "Leo Leaver has left, and the agency has no shared mailbox. Name another lead"], preview.Unreached.Select(u => $"{u.Who} {u.Why}").Order(StringComparer.Ordinal));
        Assert.Null(await town.The<ListsToSend>().Run(town.PoliceLead, town.Children, default));
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<SendLists>().Run(town.Chair, town.Children, default)).Kind);

        Assert.Equal(1, (await town.The<SendLists>().Run(town.Manager, town.Children, default)).Value);
        Assert.Contains("Nobody is left to write to today", Assert.Single((await town.The<SendLists>().Run(town.Manager, town.Children, default)).Problems).Sentence);
        var sent = (await town.Post()).Where(l => l.Subject == "2 actions that I need to hear of").ToList();
        Assert.Equal(2, Assert.Single(sent).Secrets.Count);
        Assert.True((await town.The<ReportByLink>().Run(sent[0].Secrets[0], "It is done next week", ReportedState.InProgress, null, false, default)).IsDone);
        Assert.DoesNotContain(await town.Chase(), l => l.To == "peter-police@town.example");
        Assert.Contains((await town.The<ListsToSend>().Run(town.Manager, town.Children, default))!.Unreached, u => u.Why == "was sent a list today already; what still stands here can go tomorrow");
        Assert.Contains(await town.ChaseFor(1), l => l.Letter.To == "peter-police@town.example");
    }
}
