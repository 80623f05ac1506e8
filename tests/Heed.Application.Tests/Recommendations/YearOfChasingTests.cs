using System.Diagnostics;
using Heed.Application.Meetings.Commands;
using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Application.Platform.Database;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Reports.Queries;
using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Tests.Recommendations;

/// <summary>A year of one partnership: 40 recommendations, 150 actions, 12 meetings, a leaver, an agency that refuses, one that never answers, and school holidays.</summary>
public sealed class YearOfChasingTests(ITestOutputHelper output)
{
    private readonly List<Believed> actions = [];
    private readonly List<string> expected = [];
    private readonly Dictionary<string, Actor> people = [];
    private readonly Dictionary<string, string> agencyLeads = [];
    private (DateOnly From, DateOnly Until) holidays;

    [Theory, OnBothDatabases]
    public async Task Every_reminder_draft_and_report_comes_as_expected_and_none_twice(DatabaseKind kind)
    {
        // The first half of it, unless the long runs are asked for.
        var year = LongRun.IsAskedFor ? 365 : 183;
        var (watch, chasing) = (Stopwatch.StartNew(), new Stopwatch());
        await using var town = await Town.Found(kind);
        await Plan(town);
        var panel = await town.Group("Panel");
        var (drifts, meetings) = (0, 0);
        for (var day = 1; day <= year; day++)
        {
            town.Clock.PassDays(1);
            await Happen(town, day);
            chasing.Start();
            await town.The<ChaseToday>().Run(default);
            chasing.Stop();
            Expect(town.Today, day);
            await Answer(town);
            if (day % 30 == 0 && meetings < 12)
            {
                await Meet(town, panel);
                meetings++;
            }

            if (day % 7 == 0 && (day <= 70 || day % 28 == 0))
            {
                await CheckDrift(town);
                drifts++;
            }
        }

        await using var db = new Databases(town.Database.Address).Whole();
        var reminders = await db.Reminders.OrderBy(r => r.Id).ToListAsync();
        var names = actions.ToDictionary(a => a.Id, a => a.Text);
        var sent = reminders.Select(r => $"{r.MadeOn:yyyy-MM-dd} {names[r.ActionId]} {r.Kind} {r.Days} {r.To}").Order(StringComparer.Ordinal).ToList();
        Assert.Equal(expected.Order(StringComparer.Ordinal), sent);
        Assert.Equal(sent.Count, sent.Distinct().Count());

        var letters = await db.QueuedMail.Where(m => m.Subject.Contains("word from you") || m.Subject.Contains("nobody has answered")).ToListAsync();
        Assert.Equal(letters.Count, letters.Select(l => (l.To, l.QueuedAt.Date)).Distinct().Count());
        Assert.Equal(reminders.Where(r => r.To.Length > 0).Select(r => (r.To, r.MadeOn)).Distinct().Count(), letters.Count);
        var drafts = await db.DraftLetters.ToListAsync();
        Assert.Equal(reminders.Where(r => r.Kind is ReminderKind.ToGroupChair or ReminderKind.ToBoard).Select(r => (r.Kind, r.MadeOn, actions.Single(a => a.Id == r.ActionId).Agency)).Distinct().Count(), drafts.Count);
        Assert.All(drafts, d => Assert.Equal(DraftState.Waiting, d.State));
        Assert.Contains(drafts, d => d.AgencyId == town.Police && d.Rung == Rung.Board && d.Body.Contains("The agency refuses it."));
        Assert.Equal(2 * year, await db.Set<ChasedDay>().CountAsync());
        Assert.Equal(year / 30, meetings);
        output.WriteLine($"{kind}: {actions.Count} actions, {reminders.Count} reminders in {letters.Count} letters, {drafts.Count} drafts, {drifts} looks at drift, in {watch.Elapsed.TotalSeconds:0} s, of which chasing {chasing.Elapsed.TotalSeconds:0} s");
    }

    /// <summary>150 actions for 40 recommendations of four reviews, led by nine people of four agencies, with dates over the whole year.</summary>
    private async Task Plan(Town town)
    {
        var schools = (await town.The<FoundAgency>().Run(Actor.Heed, "Town Schools", "", AgencyKind.Education, false, town.Today.AddYears(-6), [town.Children], default)).Value.Id;
        (AgencyId Agency, string Name)[] leads = [(town.Police, "Peter Police"), (town.Hospital, "Ned Never"), (town.Hospital, "Hana Hospital"), (schools, "Sam School"), (town.Council, "Leo Leaver"), (town.Council, "Nell Next"), (town.Council, "Cal Council"), (town.Council, "Col Council"), (schools, "Sue School")];
        people["Peter Police"] = town.PoliceLead;
        people["Hana Hospital"] = town.HospitalLead;
        foreach (var (agency, name) in leads.Where(l => !people.ContainsKey(l.Name)))
        {
            people[name] = await town.Person(name, agency);
        }

        (agencyLeads["Town Police"], agencyLeads["Town Hospitals"]) = ("Peter Police", "Hana Hospital");
        var names = new Dictionary<AgencyId, string> { [town.Police] = "Town Police", [town.Hospital] = "Town Hospitals", [town.Council] = "Town Council", [schools] = "Town Schools" };
        var made = 0;
        for (var review = 0; review < 4; review++)
        {
            var source = await town.Review($"Review {review}", town.Children);
            for (var number = 1; number <= 10; number++)
            {
                var recommendation = await town.Recommendation(source, $"{number}");
                for (var part = 0; part < (number <= 7 || (review < 2 && number == 8) ? 4 : 3) && made < 150; part++, made++)
                {
                    var (agency, name) = leads[made % leads.Length];
                    var due = 10 + (made * 37 % 340);
                    var action = await town.Action(recommendation, $"Action {made:000}", people[name], due);
                    actions.Add(new Believed(action.Text, town.Today, town.Today.AddDays(due)) { Lead = name, Agency = names[agency], Id = action.Id });
                }
            }
        }

        Assert.Equal(150, actions.Count);
        holidays = (town.Today.AddDays(150), town.Today.AddDays(190));
        Assert.True((await town.The<SetQuietPeriod>().Run(town.Manager, town.Children, schools, holidays.From, holidays.From.AddDays(40), "School holidays", default)).IsDone);
    }

    /// <summary>What happens before the post goes out.</summary>
    private async Task Happen(Town town, int day)
    {
        if (day == 50)
        {
            foreach (var action in actions.Where(a => a.Lead == "Peter Police" && !a.Ended))
            {
                Assert.True((await town.The<RecordRefusal>().Run(town.Manager, action.Id, town.Police, "Peter Police", town.Today, "We have nobody for it", default)).IsDone);
                action.Refuse(town.Today);
            }
        }

        if (day == 100)
        {
            await town.The<LeavePost>().Run(town.Administrator, people["Leo Leaver"].Person!.Value, town.Today.AddDays(-1), default);
        }

        if (day == 110)
        {
            var theirs = actions.Where(a => a.Lead == "Leo Leaver" && !a.Ended).ToList();
            Assert.True((await town.The<HandOverActions>().Run(town.Manager, people["Leo Leaver"].Person!.Value, [.. theirs.Select(a => a.Id)], people["Nell Next"].Person, "", "Leo has left", default)).IsDone);
            theirs.ForEach(a => a.Pass("Nell Next"));
        }
    }

    private void Expect(DateOnly today, int day)
    {
        foreach (var action in actions)
        {
            if (IsQuiet(action, today))
            {
                continue;
            }

            // The ladder is looked at as it stands in the morning, before anybody is asked today.
            var rung = action.Climb(today, (from, to) => Counted(action, from, to));
            var gone = action.Lead == "Leo Leaver" && day is >= 100 and < 110;
            foreach (var (kind, days) in gone ? [] : action.Reminded(today))
            {
                expected.Add($"{today:yyyy-MM-dd} {action.Text} {kind} {days} {Address(action.Lead)}");
                if (kind != "BeforeDue")
                {
                    action.Ask(today);
                }
            }

            if (rung is { } told)
            {
                expected.Add($"{today:yyyy-MM-dd} {action.Text} {ChasingLadder.KindOf(told)} 0 ");
                if (told == Rung.AgencyLead && agencyLeads.TryGetValue(action.Agency, out var lead) && lead != action.Lead)
                {
                    expected.Add($"{today:yyyy-MM-dd} {action.Text} {ReminderKind.ToAgencyLead} 0 {Address(lead)}");
                }
            }
        }
    }

    /// <summary>Everybody but Ned, and whoever refuses or has left, answers on the day they are asked; on the day it is due it is done.</summary>
    private async Task Answer(Town town)
    {
        foreach (var action in actions.Where(a => !a.Ended && a.Asked == town.Today && a.Lead != "Ned Never" && a.Refused is null))
        {
            var lead = await town.The<ActorOf>().Run(people[action.Lead].Person!.Value, default);
            var ends = action.Due <= town.Today;
            var evidence = ends ? new EvidenceGiven("The minutes", EvidenceKind.Output, town.Today, await town.Upload(content: action.Text)) : null;
            var reported = await town.The<ReportProgress>().Run(lead, action.Id, $"{action.Text} on {town.Today}", ends ? ReportedState.Complete : ReportedState.InProgress, default, evidence);
            Assert.True(reported.IsDone, string.Join("; ", reported.Problems.Select(p => p.Sentence)) + reported.WhoCan);
            action.Answer(town.Today, ends);
        }
    }

    /// <summary>A meeting extends the date of one action that Ned does not answer for.</summary>
    private async Task Meet(Town town, Group panel)
    {
        var meeting = await town.Meeting(panel);
        if (actions.Find(a => a.Lead == "Ned Never" && !a.Ended && a.Due < town.Today && a.Due > town.Today.AddDays(-30)) is { } late)
        {
            var to = town.Today.AddDays(60);
            var decided = await town.The<DecideAction>().Run(town.Manager, meeting.Id, late.Id, new ActionDecision(DecisionKind.Extend, "A new matron begins", to, null, new Dictionary<EvidenceId, int>()), default);
            Assert.True(decided.IsDone, string.Join("; ", decided.Problems.Select(p => p.Sentence)));
            late.Move(to, town.Today);
        }
    }

    private async Task CheckDrift(Town town)
    {
        var (today, since) = (town.Today, town.Today.AddDays(-7));
        var found = (await town.The<Drifted>().Run(town.Manager, town.Children, default)).Actions;
        IEnumerable<string> With(Drift drift) => found.Where(f => f.How.Contains(drift)).Select(f => f.Text).Order(StringComparer.Ordinal);
        IEnumerable<string> Open(Func<Believed, bool> which) => actions.Where(a => !a.Ended && which(a)).Select(a => a.Text).Order(StringComparer.Ordinal);
        Assert.Equal(Open(a => a.Due >= since && a.Due < today), With(Drift.Overdue));
        Assert.Equal(Open(a => a.Refused >= since), With(Drift.Refused));
        Assert.Equal(Open(a => today.DayNumber - a.Updated.DayNumber is >= 60 and < 67), With(Drift.Silent));
        Assert.Equal(Open(a => a.Asked is { } asked && today.DayNumber - asked.DayNumber is >= 7 and < 14), With(Drift.NotAnswering));
    }

    private bool IsQuiet(Believed action, DateOnly day) => action.Agency == "Town Schools" && holidays.From <= day && day <= holidays.Until;

    private int Counted(Believed action, DateOnly from, DateOnly to) => Enumerable.Range(1, Math.Max(0, to.DayNumber - from.DayNumber)).Count(d => !IsQuiet(action, from.AddDays(d)));

    private static string Address(string name) => $"{name.ToLowerInvariant().Replace(' ', '-')}@town.example";
}
