using Heed.Application.Imports;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;

namespace Heed.Web.Pages.Imports;

/// <summary>How a doubt is asked, and what may be said to it.</summary>
public static class DoubtWords
{
    private const int LongestQuote = 80;

    /// <summary>"Every “Ongoing” (6 rows)" where one answer serves for several; else the doubt itself.</summary>
    public static string Heading(DoubtGroup group) =>
        group.Column is not null && group.Quoted.Count > 0 ? $"{Quote(group.Quoted[0])} ({HowOften(group)})"
        : group.Times == 1 ? group.Sentence
        : group.Quoted.Count > 0 ? $"Every {Words.List([.. group.Quoted.Take(3).Select(Quote)], "or")}{(group.Quoted.Count > 3 ? " and the like" : "")} ({HowOften(group)})"
        : $"{ImportWords.OfRule(group.Rule)}: the same in {HowOften(group)}";

    /// <summary>The sentence below the heading, where the heading is not the doubt itself.</summary>
    public static string Sentence(DoubtGroup group) => group.Column is not null || group.Times == 1 ? "" : group.Sentence;

    /// <summary>What is said once for a whole column.</summary>
    public static string OfColumn(ColumnReading column) => column.ReadAs == Column.LeadAgency
        ? "These cells name agencies. Choose the person in each where you know who it is; what you leave open stands under its agency, which is asked who leads it."
        : "These cells do not name anybody whom Heed knows here. Choose the person for each, or add them.";

    /// <summary>"6 actions": how often it stands in the document. A cell that was split raises it for each of its actions.</summary>
    public static string HowOften(DoubtGroup group) => Words.Count(group.Times, group.Places.Any(p => p.Action is null) ? "row" : "action");

    /// <summary>What may be said to a doubt; the plainest answer to leave it is always there.</summary>
    public static IReadOnlyList<Choice> Choices(DoubtGroup group)
    {
        var (it, lead, they) = group.Times == 1 ? ("it", "the lead", "it enters") : ("them", "the leads", "they enter");
        return
        [
            .. (IEnumerable<Choice>)(group.Rule switch
            {
                DoubtRules.OpenEndedDate or DoubtRules.NoDate or DoubtRules.UnreadableDate => [Ask(lead, they), new(nameof(DoubtChoice.SetDate), "Set this date")],
                DoubtRules.MonthOnlyDate => [new(nameof(DoubtChoice.KeepAsItIs), group.Times == 1 ? "Take the last day of the month" : "Take the last day of each month"), Ask(lead, they)],
                DoubtRules.SeveralDates => [new(nameof(DoubtChoice.KeepAsItIs), "Keep the date that was taken"), new(nameof(DoubtChoice.SetDate), "Set this date"), Ask(lead, they)],
                DoubtRules.LeadWithoutRole => [new(nameof(DoubtChoice.GiveRole), "Give the role they hold", "Who they are here is asked next"), .. Leads(it)],
                DoubtRules.NoLead or DoubtRules.LeadWithoutName or Settling.LeadNotKnown => Leads(it),
                DoubtRules.StatusConflict => [new(nameof(DoubtChoice.SetReported), "This is how far it has come"), new(nameof(DoubtChoice.KeepAsItIs), "Keep it as it was read")],
                _ => [new(nameof(DoubtChoice.KeepAsItIs), "Keep it as it is printed")],
            }),
            new(nameof(DoubtChoice.LeaveOpen), "Leave it open"),
        ];
    }

    /// <summary>The document's words in quotation marks, cut at a word's end where they are long.</summary>
    public static string Quote(string words) => $"“{PlainWords.FirstWords(words.ReplaceLineEndings(" "), LongestQuote)}”";

    private static Choice[] Leads(string it) =>
    [
        new(nameof(DoubtChoice.NamePerson), $"This person leads {it}"),
        new(nameof(DoubtChoice.AddPerson), $"Somebody who is not known here yet leads {it}"),
        new(nameof(DoubtChoice.NameAgency), $"Ask this agency who leads {it}"),
        new(nameof(DoubtChoice.AddAgency), $"Ask an agency that is not known here yet who leads {it}"),
    ];

    private static Choice Ask(string lead, string they) => new(nameof(DoubtChoice.AskTheLead), $"Ask {lead}: {they} without a date");
}
