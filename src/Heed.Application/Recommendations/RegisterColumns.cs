using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations;

/// <summary>What may be changed in a sheet and brought back.</summary>
public enum SheetField
{
    Text,
    Lead,
    Role,
    Due,

    /// <summary>Why the date moves; empty when the sheet goes out.</summary>
    Reason,

    /// <summary>Who agreed to the new date; empty when the sheet goes out.</summary>
    Agreed,
    Reported,

    /// <summary>A new progress update; empty when the sheet goes out.</summary>
    Progress,
}

/// <summary>One column of the register.</summary>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Means">What stands in it, for whoever gets the register.</param>
/// <param name="Of">A text, a number or a day; null for nothing.</param>
/// <param name="Field">What is changed by it; null for a column that is only read.</param>
internal sealed record RegisterColumn(string Head, string Name, double Width, string Means, Func<Register.Row, object?> Of, SheetField? Field = null);

/// <summary>The columns of the register in their order, the same in every form of it.</summary>
internal static class RegisterColumns
{
    public static readonly IReadOnlyList<RegisterColumn> All =
    [
        new("Recommendation", "recommendations", 14, "The printed number of each recommendation that the action answers.", r => string.Join(", ", r.Answers.Select(a => a.Label))),
        new("What the report said", "asked", 40, "The words of each recommendation that the action answers.", r => string.Join("\n\n", r.Answers.Select(a => a.Text))),
        new("Source", "sources", 24, "The review, audit or other source that the recommendations come from.", r => string.Join("; ", r.Answers.Select(a => a.Source).OfType<string>().Distinct())),
        new("Action", "action", 50, "What will be done.", r => r.Text, SheetField.Text),
        new("Kind of answer", "kind", 14, "An action, an audit, a self-assessment criterion, an event, or guidance or training. Each has a lead, a date and the three truths.", r => Words.Capital(Words.Of(r.Kind))),
        new("Lead agency", "leadAgency", 22, "The agency that leads it. It comes with the person: name another person to change it.", r => r.Agency ?? (r.LeadAsWritten.Length > 0 ? $"Written: {r.LeadAsWritten}" : "")),
        new("Lead person", "leadPerson", 22, "Who answers for it. Write the name, or the e-mail address, of somebody who is known to Heed.", r => r.Person ?? "", SheetField.Lead),
        new("Role of the lead", "leadRole", 24, "The post in which the person leads it, so that the action outlives a change of post.", r => r.Role, SheetField.Role),
        new("Due", "due", 13, "The day it is due. A new date needs the next two columns.", r => r.Due, SheetField.Due),
        new("Why the date moves", "reason", 26, "Empty when the register goes out. With a new date: why it moves.", _ => null, SheetField.Reason),
        new("Who agreed", "agreedBy", 22, "Empty when the register goes out. With a new date: who agreed to it, for example the board.", _ => null, SheetField.Agreed),
        new("Reported", "reported", 16, "What its lead says: not started, in progress, complete, cannot be done. “Nothing yet” until somebody has said so. Another state needs a new progress update; complete needs evidence.", r => ReportedOf(r), SheetField.Reported),
        new("New progress update", "newProgress", 40, "Empty when the register goes out. What has happened since the last update; it is added to those that are there.", _ => null, SheetField.Progress),
        new("Timely", "timely", 24, "What the calendar says: on time, due soon, overdue by so many days; how often and by how many days the date slipped; whether nobody has updated it for 60 days. Worked out, never stored.", r => TimelyOf(r)),
        new("Verified", "verified", 14, "What somebody other than the lead has checked against evidence: not verified, returned with reasons, verified.", r => r.StoppedOn is null ? Words.Capital(Words.Of(r.Verified)) : "Stopped"),
        new("Colour", "colour", 10, "Worked out from what is reported, timely and verified, by the scheme of the partnership. It is never stored. Empty where the partnership has chosen no colours.", r => r.Colour?.Word),
        new("What the colour means", "colourMeans", 30, "The definition of the colour in the words of the partnership, and which of its lines gave it.", r => r.Colour is { } c ? $"{c.Means.TrimEnd('.')} ({c.Because})" : null),
        new("Judged colour", "judgedColour", 12, "A colour that a person gave beside the one that is worked out, and never in its place. Empty where nobody did.", r => r.Colour?.Judged is { } judged ? Words.Capital(Words.Of(judged.Colour)) : null),
        new("Who judged it, when and why", "judgedWhy", 34, "Who gave the judged colour, when and why; and whether something has happened since.", r => r.Colour?.JudgedWords),
        new("Latest progress", "latestProgress", 40, "The latest progress update.", r => r.LastProgress),
        new("Last update", "lastUpdate", 13, "The day of the latest progress update that was given in Heed.", r => r.LastUpdatedOn),
        new("Slips", "slips", 7, "How often its date was moved to a later one.", r => r.Timely.Slips),
        new("Days slipped", "daysSlipped", 9, "By how many days in all.", r => r.Timely.SlippedDays),
        new("Pieces of evidence", "evidence", 10, "How many pieces of evidence are held.", r => r.Evidence),
        new("Contributors", "contributors", 24, "Agencies that take part besides the one that leads.", r => string.Join("; ", r.Contributors.Select(c => c.Name))),
        new("Delegated to", "delegatedTo", 22, "The group that watches over it.", r => r.Group ?? ""),
        new("Scope", "scope", 11, "Local, regional or national. What answers only national recommendations is chased, and never overdue here.", r => Words.Capital(Words.Of(r.Breadth))),
        new("Brought in, incomplete", "incomplete", 12, "Yes where it came from a document and still lacks a person, a role or a date.", r => r.IsIncomplete ? "Yes" : ""),
    ];

    public const string Key = "Key";

    /// <summary>What stood in the row when it went out, as a print of each field.</summary>
    public const string Prints = "As it went out";

    public const string NothingYet = "Nothing yet";

    public static readonly IReadOnlyList<string> Reports = [.. Enum.GetValues<ReportedState>().Select(s => Words.Capital(Words.Of(s)))];

    public static string ReportedOf(Register.Row row) => row.HasReport ? Words.Capital(Words.Of(row.Reported)) : NothingYet;

    private static string TimelyOf(Register.Row row) => row.Timely.IsOpen
        ? Words.Capital(string.Join(", ", new[] { row.Timely.Sentence, row.Timely.Slipped, row.Timely.Silence }.Where(w => w.Length > 0)))
        : Words.Capital(row.Timely.Slipped);
}
