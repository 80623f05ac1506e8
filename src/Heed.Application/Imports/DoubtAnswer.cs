using Heed.Domain.People;
using Heed.Domain.Recommendations;

namespace Heed.Application.Imports;

/// <summary>What a person may say to a doubt.</summary>
public enum DoubtChoice
{
    LeaveOpen,

    /// <summary>It enters without, and whoever leads it is asked.</summary>
    AskTheLead,
    KeepAsItIs,
    SetDate,
    NamePerson,
    NameAgency,
    SetReported,
}

/// <summary>One answer to every doubt of a rule that reads the same.</summary>
/// <param name="Rule">One of <see cref="DoubtRules"/>.</param>
/// <param name="Text">The words of the doubt; empty for every doubt of the rule.</param>
public sealed record DoubtAnswer(string Rule, string Text, DoubtChoice Choice, DateOnly? Day = null, PersonId? Person = null, AgencyId? Agency = null, ReportedState? Reported = null);
