using Heed.Domain.People;

namespace Heed.Domain.Reports;

/// <summary>For whom a paper is made.</summary>
public enum AudienceKind
{
    /// <summary>The chair and the members of a partnership's board.</summary>
    Board,

    /// <summary>The panel members and reviewers of the review that the paper is about.</summary>
    Panel,

    /// <summary>The leads of an agency.</summary>
    Agency,

    /// <summary>People who are named one by one.</summary>
    People,
}

/// <summary>The audience of a paper as it is chosen.</summary>
/// <param name="Partnership">Whose board; for a board only.</param>
/// <param name="Agency">Whose leads; for an agency only.</param>
/// <param name="People">Who; for people only.</param>
public sealed record Audience(AudienceKind Kind, PartnershipId? Partnership, AgencyId? Agency, IReadOnlyList<PersonId> People);

/// <summary>The protective marking of a paper, as the Government Security Classifications have it.</summary>
public enum Marking
{
    Official,
    OfficialSensitive,
}

public static class MarkingWords
{
    /// <summary>"OFFICIAL-SENSITIVE", as it stands on every page.</summary>
    public static string Of(Marking marking) => marking == Marking.Official ? "OFFICIAL" : "OFFICIAL-SENSITIVE";
}
