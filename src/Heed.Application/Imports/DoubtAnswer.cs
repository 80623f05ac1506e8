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

    /// <summary>Somebody who is not known here yet: they are added first, and then named.</summary>
    AddPerson,
    GiveRole,
    NameAgency,
    SetReported,

    /// <summary>An agency that is not known here yet: it is added first, and then named.</summary>
    AddAgency,
}

/// <summary>One answer to every doubt of a rule that reads the same.</summary>
/// <param name="Rule">One of <see cref="DoubtRules"/>.</param>
/// <param name="Text">The words of the doubt, whatever their capitals and stops; empty for every doubt of the rule.</param>
/// <param name="Role">The role of somebody whom the document names without one.</param>
public sealed record DoubtAnswer(string Rule, string Text, DoubtChoice Choice, DateOnly? Day = null, PersonId? Person = null, AgencyId? Agency = null, ReportedState? Reported = null, string Role = "")
{
    /// <summary>Whether it answers this doubt.</summary>
    public bool Answers(DoubtDraft doubt) => doubt.IsOpen && doubt.Rule == Rule && (Text.Length == 0 || DoubtGroup.Alike(doubt.Text, Text));
}
