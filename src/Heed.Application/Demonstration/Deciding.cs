using System.Text;
using Heed.Application.Meetings;
using Heed.Application.Meetings.Commands;
using Heed.Application.Meetings.Queries;
using Heed.Application.People.Commands;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Application.Reviews.Commands;
using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Demonstration;

/// <summary>What was verified, what the groups decided at their meetings, and what difference it made.</summary>
internal sealed class Deciding(Place place)
{
    private static readonly (string Group, int Quorum, bool Decides, string[] Members)[] Seats =
    [
        ("joint-panel", 4, false, ["desmond", "farida", "grace", "patricia", "carol", "tom"]),
        ("children-review", 3, false, ["desmond", "tom", "patricia", "lorna"]),
        ("tscp-executive", 3, true, ["desmond", "tom", "lorna", "patricia"]),
        ("tsab-board", 3, true, ["ruth", "grace", "farida", "lorna"]),
    ];

    private static readonly string[] First = ["mt-9", "mt-14", "mt-15"];

    private static readonly string[] Second = ["mt-1", "mt-5", "mt-6", "mt-12", "mt-13"];

    public void Write(Diary diary)
    {
        diary.On(place.Beginning("moving-through").AddDays(2), Seat);
        diary.On(Ago(155), () => Verify(First));
        diary.On(Ago(152), () => Ask(First));
        diary.On(Ago(150), () => Meet("joint-panel", 150, First));
        diary.On(Ago(120), () => Meet("tscp-executive", 120, First));
        diary.On(Ago(113), () => Meet("tsab-board", 113, First));
        diary.On(Ago(110), PlanChecks);
        diary.On(Ago(50), () => Verify(Second));
        diary.On(Ago(45), () => Ask(Second));
        diary.On(Ago(40), () => Record("mt-9", ImpactResult.Seen, "Of 30 young adults asked, 26 could say who would ring them first. A year before it was 11 of 30.", 40, null));
        diary.On(Ago(34), () => Meet("joint-panel", 34, Second[..4]));
        diary.On(Ago(30), () => Record("mt-14", ImpactResult.Partly, "12 of 20 records showed the plan in use. The other 8 were from one team, which began later.", 30, 150));
        diary.On(Ago(12), () => Meet("tscp-executive", 12, Second[..2]));
        diary.On(Ago(2), () => Verify(["th-3"]));
        diary.On(Ago(1), ToCome);
    }

    private DateOnly Ago(int days) => place.Day(new DemonstrationDay(-days, null));

    private async Task Seat()
    {
        var marian = await place.As("marian");
        foreach (var (group, quorum, decides, members) in Seats)
        {
            await place.The<SeatMember>().SetQuorum(marian, place.Groups[group], quorum, decides, place.Gone).Must(group);
            foreach (var (member, at) in members.Select((m, at) => (m, at)))
            {
                await place.The<SeatMember>().Run(marian, place.Groups[group], place.People[member], "", "", at == 0, place.Gone).Must(member);
            }
        }

        await place.The<NameResponsibleGroup>().Run(marian, place.Sources["moving-through"], place.Groups["joint-panel"], place.Gone).Must("moving-through");
    }

    private async Task Verify(string[] recommendations)
    {
        var marian = await place.As("marian");
        foreach (var said in place.Said.Actions.Where(a => a.Recommendations.Any(recommendations.Contains)))
        {
            await using var db = place.The<Reader>().For(marian);
            var id = place.Actions[said.Key];
            var action = await db.Actions.AsSplitQuery().SingleAsync(a => a.Id == id, place.Gone);
            if (action.Verified != VerifiedState.Verified)
            {
                var verifier = action.IsOwnWorkOf(marian.Person!.Value) ? await place.As("farida") : marian;
                foreach (var evidence in action.Evidence)
                {
                    await place.The<OpenEvidence>().Run(verifier, evidence.Revisions[^1].File.Id, place.Gone);
                }

                await place.The<VerifyAction>().Run(verifier, id, null, "Read against the words of the action. It shows what was asked for.", action.Evidence.ToDictionary(e => e.Id, e => e.Revisions[^1].Number), "", place.Gone).Must(said.Key);
            }
        }
    }

    /// <summary>What the gate finds is settled by the chair, as it would be.</summary>
    private async Task Ask(string[] recommendations)
    {
        foreach (var key in recommendations)
        {
            var (marian, desmond, id) = (await place.As("marian"), await place.As("desmond"), place.Recommendations[key]);
            var standing = (await place.The<StandingOfRecommendation>().Run(desmond, id, place.Gone))!;
            var open = standing.Points.Where(p => p.Settled is null).Select(p => p.Key).ToList();
            if (open.Count > 0)
            {
                await place.The<OverrideGate>().Run(desmond, id, standing.Version, open, "The panel has read the evidence itself. It shows this, although the words of the answer do not say it.", place.Gone).Must(key);
                standing = (await place.The<StandingOfRecommendation>().Run(marian, id, place.Gone))!;
            }

            await place.The<AskForSignOff>().Run(marian, id, standing.Version, place.Gone).Must(key);
        }
    }

    private async Task Meet(string group, int ago, string[] signs)
    {
        var marian = await place.As("marian");
        var meeting = (await place.The<PlanMeeting>().Run(marian, place.Groups[group], Ago(ago), "10 am, Harbour House and by video", place.Gone)).Must(group);
        await place.The<PutOnAgenda>().Build(marian, meeting.Id, place.Gone).Must(group);
        var now = (await place.The<OneMeeting>().Run(marian, meeting.Id, place.Gone))!;
        await place.The<TakeAttendance>().Run(marian, meeting.Id, now.Version, [.. now.Attendance.Select(a => new Came(a.Key, Presence.Present))], place.Gone).Must(group);
        foreach (var key in signs)
        {
            (await place.The<DecideRecommendation>().Run(marian, meeting.Id, place.Recommendations[key], DecisionKind.SignOff, "", null, null, place.Gone)).Must($"{group} {key}");
        }

        now = (await place.The<OneMeeting>().Run(marian, meeting.Id, place.Gone))!;
        await place.The<WriteMinutes>().Run(marian, meeting.Id, now.Version, MinutesDraft.Of(now), true, place.Gone).Must(group);
    }

    private async Task PlanChecks()
    {
        var marian = await place.As("marian");
        await place.The<Heed.Application.People.Commands.PlanChecks>().Run(marian, place.Partnerships["tscp"], 6, place.Gone).Must("tscp");
        foreach (var (key, due, better, how) in new[]
        {
            ("mt-9", 70, "Young adults can say who will ring them first", "Ask 30 young adults, as a year before"),
            ("mt-14", 80, "Records show the shared plan in use", "Read 20 records, drawn at random"),
            ("mt-15", 170, "Parents say that they were told what would happen next", "Ask the parents of the last 15 children who moved"),
        })
        {
            (await place.The<PlanImpactCheck>().Run(marian, place.Recommendations[key], [], new ImpactPlan("", "", better, "", "8 of 10", how), Ago(110 - due), place.Gone)).Must(key);
        }

        (await place.The<PlanImpactCheck>().Decline(marian, place.Recommendations["mt-1"], [], "It changed one form. The yearly audit of records looks at it in any case.", place.Gone)).Must("mt-1");
    }

    private async Task Record(string key, ImpactResult result, string data, int ago, int? again)
    {
        var (marian, id) = (await place.As("marian"), place.Recommendations[key]);
        var standing = (await place.The<StandingOfRecommendation>().Run(marian, id, place.Gone))!;
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(data));
        var (file, sha256, size) = await place.The<FileStore>().Put(bytes, place.Gone);
        var check = standing.Checks.Single(c => c.Declined is null);
        var version = (await place.The<OneImpactCheck>().Run(marian, check.Id, place.Gone))!.Version;
        await place.The<RecordImpactCheck>().Run(marian, check.Id, version, result, Ago(ago), data, new KeptFile(file, "What the check found.txt", sha256, size), again is { } days ? place.Day(new DemonstrationDay(days, null)) : null, place.Gone).Must(key);
    }

    private async Task ToCome()
    {
        var marian = await place.As("marian");
        foreach (var (group, inDays) in new[] { ("joint-panel", 9), ("tsab-board", 23) })
        {
            var meeting = (await place.The<PlanMeeting>().Run(marian, place.Groups[group], place.Day(new DemonstrationDay(inDays, null)), "10 am, Harbour House and by video", place.Gone)).Must(group);
            await place.The<PutOnAgenda>().Build(marian, meeting.Id, place.Gone).Must(group);
        }
    }
}
