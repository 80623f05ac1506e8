using Heed.Application.Meetings.Queries;
using Heed.Domain.Meetings;
using Heed.Domain.Shared;

namespace Heed.Application.Meetings;

/// <summary>Minutes drafted from who came and what was decided. They are a draft: somebody reads and completes them.</summary>
public static class MinutesDraft
{
    public static string Of(OneMeeting.Row meeting)
    {
        List<string> lines =
        [
            $"Minutes of {meeting.Group}, {Words.Day(meeting.On)}{(meeting.Place.Length > 0 ? $", {meeting.Place}" : "")}",
            "",
            $"Present: {Named(meeting, Presence.Present)}",
            $"Apologies: {Named(meeting, Presence.Apologies)}",
            .. meeting.Attendance.Any(a => a.Presence == Presence.Absent) ? [$"Absent: {Named(meeting, Presence.Absent)}"] : (string[])[],
            $"Quorum: {meeting.Quorum}",
        ];
        lines.AddRange(meeting.Interests.Where(i => !meeting.Agenda.Any(a => a.IsRestricted && a.Text == i.Item)).Select(i => $"Interest declared by {i.Name}{(i.Item is null ? "" : $", item “{Short(i.Item)}”")}: {i.What}"));
        var number = 0;
        foreach (var item in meeting.Agenda)
        {
            if (item.IsRestricted)
            {
                lines.AddRange(["", $"{++number}. An item that only named people may read. What was decided stands with it."]);
                continue;
            }

            lines.AddRange(["", $"{++number}. {(item.Label is null ? item.Text : $"{item.Label}{(item.Source is null ? "" : $" ({item.Source})")}: {Short(item.Text)}")}"]);
            lines.AddRange(item.Decisions.Count > 0 ? item.Decisions.Select(Sentence) : item.Label is null ? [] : ["No decision was entered."]);
        }

        if (meeting.Others.Count > 0)
        {
            lines.AddRange(["", "Other decisions"]);
            lines.AddRange(meeting.Others.Select(d => d.IsRestricted ? "A decision that only named people may read. It stands where it was made." : $"{d.About}: {Sentence(d)}"));
        }

        return string.Join("\n", lines);
    }

    private static string Sentence(OneMeeting.Decided decided) =>
        $"{Done(decided.Kind)}{(decided.Terms.Length > 0 ? $" {decided.Terms}" : "")}.{(decided.Reasons.Length > 0 ? $" {decided.Reasons.TrimEnd('.')}." : "")} ({decided.Quorum}.)";

    /// <summary>What was decided, as minutes say it.</summary>
    private static string Done(DecisionKind kind) => kind switch
    {
        DecisionKind.Note => "Noted",
        DecisionKind.Return => "Returned",
        DecisionKind.Verify => "Verified",
        DecisionKind.SignOff => "Signed off",
        DecisionKind.Delegate => "Delegated",
        DecisionKind.Extend => "Extended",
        DecisionKind.Escalate => "Escalated",
        DecisionKind.Stop => "Stopped",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string Named(OneMeeting.Row meeting, Presence presence) =>
        meeting.Attendance.Where(a => a.Presence == presence).Select(a => $"{a.Name}{(a.Agency.Length > 0 ? $" ({a.Agency})" : "")}{(a.For.Length > 0 ? $", for {a.For}" : "")}").ToList() is { Count: > 0 } names ? string.Join("; ", names) : "nobody";

    private static string Short(string text) => text.Length <= 200 ? text : text[..text.LastIndexOf(' ', 200)] + " …";
}
