using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;

namespace Heed.Web.Pages.Reviews;

/// <summary>How the state of a clock is said in a tag.</summary>
public static class ClockTags
{
    public static string Say(ClockRow row) => row switch
    {
        { State: ClockState.NotBegun } => "Not begun",
        { State: ClockState.Held } => "Held",
        { State: ClockState.Overdue } => $"Overdue by {Words.Count(row.DaysLate, "day")}",
        { State: ClockState.DueSoon } => "Due soon",
        { State: ClockState.Missed, Clock.Kind: ClockKind.NotBefore } => $"Too early by {Words.Count(row.DaysLate, "day")}",
        { State: ClockState.Missed } => $"Missed by {Words.Count(row.DaysLate, "day")}, {PlainWords.Of(row.Done!.Value)}",
        { State: ClockState.Met, Done: { } done } => $"Met, {PlainWords.Of(done)}",
        { State: ClockState.Met, Clock.Kind: ClockKind.NotBefore } => "May be done now",
        { State: ClockState.Met } => "Met",
        { Clock.Kind: ClockKind.NotBefore } => "Wait",
        _ => "Running",
    };

    public static string Colour(ClockRow row) => row.State switch
    {
        ClockState.Met => "green",
        ClockState.Overdue or ClockState.Missed => "red",
        ClockState.DueSoon => "orange",
        ClockState.Held => "yellow",
        ClockState.Running => "blue",
        _ => "grey",
    };
}
