using Heed.Application.Platform.Writing;
using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Meetings;

/// <summary>How a body decides at a meeting.</summary>
internal static class Bodies
{
    /// <summary>Members at the meeting who lead what is decided, or reported it complete.</summary>
    public static HashSet<PersonId> StakesIn(Meeting meeting, IEnumerable<PlanAction> about) =>
        [.. about.SelectMany(a => meeting.Attendance.Select(p => p.PersonId).OfType<PersonId>().Where(a.IsOwnWorkOf))];

    /// <summary>The body with its quorum for one item. Members who lead what is decided, or reported it complete, do not count for it.</summary>
    public static async Task<BodyDecision> Deciding(Scene scene, Meeting meeting, Guid? item, IReadOnlyList<PlanAction> about, CancellationToken ct)
    {
        var group = await scene.Find<Group>(g => g.Id == meeting.GroupId, ct);
        var (quorum, whyNot) = meeting.QuorumFor(item, StakesIn(meeting, about));
        return new BodyDecision(meeting.GroupId, meeting.GroupName, group is { DecidesForPartnership: true } ? group.PartnershipId : null, meeting.Id, meeting.On, quorum, whyNot);
    }
}

/// <summary>Which item of an agenda something is.</summary>
internal static class MeetingItems
{
    public static Guid? Of(Meeting meeting, RecommendationId id) => meeting.Agenda.FirstOrDefault(i => i.RecommendationId == id)?.Id;

    public static Guid? Of(Meeting meeting, ActionId id) => meeting.Agenda.FirstOrDefault(i => i.ActionId == id)?.Id;
}
