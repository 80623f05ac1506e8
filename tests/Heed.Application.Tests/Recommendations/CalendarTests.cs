using System.Text;
using Heed.Application.People.Commands;
using Heed.Application.Platform.Database;
using Heed.Application.Recommendations;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Application.Reviews.Commands;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.TestKit;

namespace Heed.Application.Tests.Recommendations;

/// <summary>A person's own dates as their calendar reads them.</summary>
public sealed class CalendarTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    [Fact]
    public void The_text_is_what_RFC_5545_asks_for()
    {
        var id = Guid.Parse("01890000-0000-7000-8000-000000000001");
        var text = CalendarText.Of("Heed", [new CalendarDay(id, new DateOnly(2026, 12, 31), "Due: tell schools, nurses; and C:\\", "First line\r\nsecond line", "https://heed.example/work/actions/1", 2)], "heed.example", Now);

        Assert.All(text.Split("\r\n"), line => Assert.DoesNotContain('\n', line));
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.Contains("\r\nUID:01890000-0000-7000-8000-000000000001@heed.example\r\n", text);
        Assert.Contains("\r\nDTSTAMP:20260302T093000Z\r\n", text);
        Assert.Contains("\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n", text);
        Assert.Contains("\r\nSEQUENCE:2\r\n", text);
        Assert.Contains("\r\nSUMMARY:Due: tell schools\\, nurses\\; and C:\\\\\r\n", text);
        Assert.Contains("\r\nDESCRIPTION:First line\\nsecond line\r\n", text);
    }

    [Fact]
    public void Long_lines_are_folded_at_75_bytes_and_never_within_a_character()
    {
        var title = string.Concat(Enumerable.Repeat("Zażółć gęślą jaźń 🌊 ", 20)).Trim();
        var text = CalendarText.Of("Heed", [new CalendarDay(Guid.NewGuid(), new DateOnly(2026, 12, 31), title, "", "https://heed.example", 0)], "heed.example", Now);

        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.Contains("SUMMARY:" + title, text.Replace("\r\n ", "", StringComparison.Ordinal));
    }

    [Theory, OnBothDatabases]
    public async Task It_shows_what_its_person_leads_stands_in_for_and_watches_and_nothing_else(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var asked = await town.Recommendation(await town.Review());
        var (mine, watched, other) = (await town.Action(asked, "mine", town.HospitalLead, 30), await town.Action(asked, "watched"), await town.Action(asked, "of somebody else"));
        var secret = await Address(town, town.HospitalLead);
        Assert.Equal(["mine"], await Titles(town, secret));
        await town.Action(asked, "taking part", contributors: [town.Hospital]);
        await town.The<WatchSomething>().Run(town.Manager, watched.Id, null, default);
        Assert.Equal(["watched"], await Titles(town, await Address(town, town.Manager)));

        await town.The<ReportProgress>().Run(town.Manager, mine.Id, "Cannot", ReportedState.CannotBeDone, default);
        Assert.Empty(await Titles(town, secret));
        Assert.NotEqual(mine.Id, other.Id);
        await Address(town, town.PoliceLead);
        var plain = (await town.The<MakeCalendarAddress>().Run(town.PoliceLead, "phone", false, default)).Value.Secret;
        var text = (await town.The<CalendarOf>().Run(plain, "net", default))!.Text!;
        Assert.DoesNotContain("somebody else", text);
        Assert.Contains("SUMMARY:Due: an action that I lead", text);
    }

    [Theory, OnBothDatabases]
    public async Task Nothing_of_a_restricted_review_leaves_it(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review();
        var action = await town.Action(await town.Recommendation(review), "hidden", town.Manager);
        var secret = await Address(town, town.Manager);
        Assert.Equal(["hidden"], await Titles(town, secret));

        var restricted = await town.The<RestrictReview>().Run(town.Manager, review.Id, [town.PoliceLead.Person!.Value, town.HospitalLead.Person!.Value], [new NamedReader(town.Manager.Person!.Value, Role.PartnershipManager)], "It names somebody", default);

        Assert.True(restricted.IsDone);
        Assert.Equal("hidden", (await town.Now(action)).Text);
        Assert.Empty(await Titles(town, secret));
    }

    [Theory, OnBothDatabases]
    public async Task An_address_works_until_it_is_ended_or_its_person_leaves_and_is_seen_by_nobody_else(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var asked = await town.Recommendation(await town.Review());
        await town.Action(asked, "mine", town.HospitalLead);
        var (secret, left) = (await Address(town, town.HospitalLead), await Address(town, town.PoliceLead));
        var own = Assert.Single(await town.The<MyCalendarAddresses>().Run(town.HospitalLead, default));
        Assert.Equal(Domain.Shared.OutcomeKind.NotFound, (await town.The<MakeCalendarAddress>().End(town.Manager, own.Id, default)).Kind);
        Assert.Null(await town.The<CalendarOf>().Run(new string([.. secret.Reverse()]), "net", default));

        Assert.True((await town.The<MakeCalendarAddress>().End(town.HospitalLead, own.Id, default)).IsDone);
        Assert.Null(await town.The<CalendarOf>().Run(secret, "net", default));
        Assert.Empty(await town.The<MyCalendarAddresses>().Run(town.HospitalLead, default));

        Assert.NotNull(await town.The<CalendarOf>().Run(left, "net", default));
        await town.The<LeavePost>().Run(town.Manager, town.PoliceLead.Person!.Value, town.Today, default);
        town.Clock.PassDays(1);
        Assert.Null(await town.The<CalendarOf>().Run(left, "net", default));
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_asks_too_often_waits_and_nobody_else_does(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (one, other) = (await Address(town, town.HospitalLead), await Address(town, town.PoliceLead));
        for (var n = 0; n < Application.People.AttemptLimit.Calendar.Most; n++)
        {
            Assert.NotNull((await town.The<CalendarOf>().Run(one, "net", default))!.Text);
        }

        Assert.Null((await town.The<CalendarOf>().Run(one, "net", default))!.Text);
        Assert.NotNull((await town.The<CalendarOf>().Run(other, "net", default))!.Text);
        for (var n = 0; n < Application.People.AttemptLimit.UnknownCalendar.Most; n++)
        {
            Assert.Null(await town.The<CalendarOf>().Run($"guess{n}", "net", default));
        }

        Assert.Null((await town.The<CalendarOf>().Run("guess", "net", default))!.Text);
        Assert.NotNull((await town.The<CalendarOf>().Run(other, "net", default))!.Text);
    }

    private static async Task<string> Address(Town town, Actor whose)
    {
        await using (var db = town.The<Databases>().Whole())
        {
            db.Add(new Application.People.Account { Id = Guid.NewGuid(), UserName = $"{whose.Person}", PersonId = whose.Person!.Value });
            await db.SaveChangesAsync();
        }

        return (await town.The<MakeCalendarAddress>().Run(whose, "calendar", true, default)).Value.Secret;
    }

    private static async Task<IReadOnlyList<string>> Titles(Town town, string secret) =>
        [.. (await town.The<CalendarOf>().Run(secret, "net", default))!.Text!.Split("\r\n").Where(l => l.StartsWith("SUMMARY:Due: ", StringComparison.Ordinal)).Select(l => l["SUMMARY:Due: ".Length..])];
}
