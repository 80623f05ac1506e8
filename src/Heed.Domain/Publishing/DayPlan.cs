using Heed.Domain.Shared;

namespace Heed.Domain.Publishing;

/// <summary>Whom somebody tells before a publication, in the order in which they are told: the family first.</summary>
public enum ToldFirst
{
    Family,

    /// <summary>Practitioners who were involved.</summary>
    Staff,
    Agencies,
    VictimLiaison,

    /// <summary>With its own period of notice.</summary>
    NationalBody,
    Media,
}

/// <summary>What is done before a publication goes out, by whom and when.</summary>
/// <param name="Avoid">Days on which it must not go out.</param>
public sealed record DayPlan(IReadOnlyList<DayPlanStep> Steps, IReadOnlyList<AvoidedDay> Avoid, PressWords Press)
{
    public static readonly DayPlan None = new([], [], PressWords.None);

    /// <summary>In the order in which it is done.</summary>
    public IEnumerable<DayPlanStep> InOrder => Steps.OrderBy(s => s.Whom).ThenBy(s => s.By);

    /// <summary>Steps of the family that are still to be done.</summary>
    public IEnumerable<DayPlanStep> FamilyFirst => Steps.Where(s => s.Whom == ToldFirst.Family && s.Done is null);
}

/// <summary>One step of a day plan.</summary>
/// <param name="Who">By relation or role, never by a real name: "Mother", "the school", "NHS England".</param>
/// <param name="ToldBy">The person who does it.</param>
/// <param name="How">"At home, with her advocate".</param>
/// <param name="Support">Who is there for them afterwards, and when they are spoken to next.</param>
/// <param name="Wishes">What they asked for: a quotation, a pseudonym, a day.</param>
/// <param name="Done">Null until it is done.</param>
public sealed record DayPlanStep(Guid Id, ToldFirst Whom, string Who, string ToldBy, string How, string Support, string Wishes, DateOnly By, Stamp? Done);

/// <summary>A day on which it must not go out: a birthday, an anniversary, a verdict.</summary>
public sealed record AvoidedDay(DateOnly On, string Why);

/// <summary>What is ready for the media.</summary>
/// <param name="Contact">The one contact for all questions.</param>
public sealed record PressWords(string Statement, string Quotation, string Facts, string Contact)
{
    public static readonly PressWords None = new("", "", "", "");

    public PressWords Trimmed() => new(Statement.Trim(), Quotation.Trim(), Facts.Trim(), Contact.Trim());
}
