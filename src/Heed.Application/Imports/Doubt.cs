namespace Heed.Application.Imports;

/// <summary>A question that the document leaves open and a person must settle.</summary>
/// <param name="Rule">One of <see cref="DoubtRules"/>.</param>
/// <param name="Where">As a person would say it: "recommendation 7 action 1".</param>
/// <param name="Recommendation">Index into <see cref="Proposal.Recommendations"/>, from 0.</param>
/// <param name="Action">Index into its actions, from 0; null where the doubt is about the recommendation.</param>
public sealed record Doubt(string Rule, string Where, string Text, int Recommendation, int? Action);

/// <summary>The names of the doubts; they are part of the contract of the dry run.</summary>
public static class DoubtRules
{
    public const string OpenEndedDate = "open-ended-date";
    public const string NoDate = "no-date";
    public const string NoLead = "no-lead";
    public const string LeadWithoutName = "lead-without-name";
    public const string LeadWithoutRole = "lead-without-role";
    public const string StatusConflict = "status-conflict";
    public const string MonthOnlyDate = "month-only-date";
    public const string SeveralDates = "several-dates";
    public const string UnreadableDate = "unreadable-date";
    public const string Unnumbered = "unnumbered";
    public const string DuplicateNumber = "duplicate-number";
}
