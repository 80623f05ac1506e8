using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations;

/// <summary>An open action as chasing reads it.</summary>
public sealed record ChasingCandidate(
    ActionId Id, ScopeId ScopeId, PersonId Lead, AgencyId? AgencyId, GroupId? GroupId, ReportedState Reported, VerifiedState Verified, DateOnly? Due, Breadth Breadth,
    DateOnly PlannedOn, DateOnly? LastUpdatedOn, DateOnly? RefusedOn, DateOnly? NextMilestone, IReadOnlyList<DateMove> Moves, IReadOnlyList<Milestone> Milestones)
{
    public DateOnly? AskedOn { get; init; }

    public ChasedAction Chased => new(Due, Breadth, Moves.Count > 0 && Moves[^1].By.Day > PlannedOn ? Moves[^1].By.Day : PlannedOn, LastUpdatedOn ?? PlannedOn, AskedOn, RefusedOn, Milestones);

    public Timeliness Timely(DateOnly today) => Timeliness.Of(Reported, Verified, null, Due, Breadth, PlannedOn, LastUpdatedOn, Moves, today);
}
