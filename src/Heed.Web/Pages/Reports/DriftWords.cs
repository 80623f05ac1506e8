using Heed.Application.Reports.Queries;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;

namespace Heed.Web.Pages.Reports;

/// <summary>How drift is said.</summary>
internal static class DriftWords
{
    /// <summary>As it stands on a card, after its number.</summary>
    public static string Card(Drift drift) => drift switch
    {
        Drift.Overdue => "newly overdue",
        Drift.ToChase => "national, past their date",
        Drift.MovedLater => "moved to a later date",
        Drift.Silent => "no update for 60 days",
        Drift.Refused => "refused",
        Drift.NotAnswering => "newly without an answer",
        Drift.Returned => "returned to their lead",
        Drift.AsksForOther => "asking for another date or lead",
        _ => "newly without a lead",
    };

    /// <summary>What happened to one action.</summary>
    public static string Of(Drifted.Row row, Drift drift) => Words.Capital(drift switch
    {
        Drift.Overdue or Drift.ToChase => row.Timely.Sentence,
        Drift.MovedLater => row.Moved is { } move ? $"moved from {PlainWords.Of(move.From)} to {PlainWords.Of(move.To)}: {move.Reason.TrimEnd('.')}" : "moved to a later date",
        Drift.Silent => row.Timely.Silence,
        Drift.Refused => $"refused on {PlainWords.Of(row.RefusedOn!.Value)}",
        Drift.Returned => "returned to its lead",
        Drift.AsksForOther => $"{row.Wish!.By.Name} {row.Wish.Sentence}",
        Drift.NotAnswering => $"no response since {PlainWords.Of(row.AskedOn!.Value)}",
        _ => row.LeftOn is { } left ? $"its lead left on {PlainWords.Of(left)}" : "its lead has left",
    });

    public static string Colour(Drift drift) => drift switch
    {
        Drift.Overdue or Drift.WithoutLead or Drift.Refused => "red",
        Drift.NotAnswering or Drift.ToChase => "orange",
        _ => "yellow",
    };
}
