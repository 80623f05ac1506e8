using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Meetings;

public enum Presence
{
    /// <summary>Nobody has said yet.</summary>
    Expected,
    Present,
    Apologies,
    Absent,
}

public sealed partial class Meeting
{
    private readonly List<Attendee> attendance = [];
    private readonly List<Interest> interests = [];

    /// <summary>Every member of the group at the time, and who else came.</summary>
    public IReadOnlyList<Attendee> Attendance => attendance;

    /// <summary>What members declared an interest in.</summary>
    public IReadOnlyList<Interest> Interests => interests;

    /// <summary>How many members had to be present when it decided; 0 until the attendance was taken.</summary>
    public int QuorumNeeded { get; private set; }

    /// <summary>Whether decisions were made at it: then its day and its quorum stay.</summary>
    public bool IsSettled { get; private set; }

    /// <summary>Who is expected and who came: the members of the group, those who joined it since the meeting was planned too, and others who were there.</summary>
    public IReadOnlyList<Attendee> Roll(Group group) =>
        [.. attendance, .. group.Members.Select(Attendee.Expected).Where(m => !IsSettled && attendance.TrueForAll(a => a.Key != m.Key))];

    /// <summary>Says who was there. Who is a member is known from the group and not from whoever says it; whoever counted when something was decided, counted.</summary>
    public Outcome TakeAttendance(Group group, IReadOnlyList<Came> came, DateOnly today)
    {
        var members = Roll(group).Where(a => a.IsMember).Select(m => m with { Presence = came.FirstOrDefault(c => c.Key == m.Key)?.Presence ?? m.Presence }).ToList();
        var others = came.Where(c => c.Key.Length == 0 && c.Name.Trim().Length > 0).Select(c => Attendee.Other(c, members)).DistinctBy(o => o.Key).ToList();
        var problems = new Problems()
            .If(CalledOff is not null, "", "This meeting was called off")
            .If(On > today, "", $"This meeting is on {Words.Day(On)}. Say who was there when it has begun")
            .If(group.Quorum == 0, "", "Nobody has said yet how many members this group needs to decide. Say so on the page of the group");
        foreach (var wrong in came.Where(c => c.Key.Length == 0 && c.For.Trim().Length > 0 && others.TrueForAll(o => o.Name != c.Name.Trim() || o.For.Length == 0)))
        {
            problems.If(true, "", $"{wrong.Name.Trim()} came for “{wrong.For.Trim()}”, who is no member or came too. Enter the name of a member who was not there");
        }

        problems.If(others.Where(o => o.For.Length > 0).GroupBy(o => o.For).Any(g => g.Count() > 1), "", "Two people came for the same member. One named deputy counts for each");
        foreach (var gone in attendance.Where(a => IsSettled && a.Counts && !members.Concat(others).Any(n => n.Key == a.Key && n.Counts)))
        {
            problems.If(true, "", $"Decisions were made at this meeting while {gone.Name} was there, so that stays");
        }

        if (!problems.Any)
        {
            QuorumNeeded = IsSettled ? QuorumNeeded : group.Quorum;
            attendance.Clear();
            attendance.AddRange([.. members, .. others]);
        }

        return problems;
    }

    /// <summary>A member declares an interest in an item; they do not count for it.</summary>
    public Outcome Declare(Interest interest)
    {
        var problems = new Problems()
            .If(attendance.TrueForAll(a => a.Key != interest.Member), nameof(Interest.Member), "Choose who declares it, among those who came")
            .IfBlank(interest.What, nameof(Interest.What), "Enter what the interest is")
            .IfLonger(interest.What, 500, nameof(Interest.What), "The interest");
        if (!problems.Any)
        {
            interests.Add(interest with { What = interest.What.Trim() });
        }

        return problems;
    }

    /// <summary>Whether the members present, without those who have an interest in the item, are enough to decide it.</summary>
    /// <param name="stake">The people who lead what is decided, or reported it complete: they never count for it.</param>
    /// <returns>The sentence of the quorum, and the sentence of why not, which is empty where it is quorate.</returns>
    public (string Quorum, string WhyNot) QuorumFor(Guid? item, IReadOnlyCollection<PersonId> stake)
    {
        var counted = attendance.Count(a => a.Counts
            && !interests.Exists(i => i.Member == a.Key && (i.ItemId is null || i.ItemId == item))
            && (a.PersonId is not { } person || !stake.Contains(person)));
        var present = attendance.Count(a => a.Counts);
        var without = present - counted;
        var sentence = $"{Words.Count(counted, "member")} there, {QuorumNeeded} needed{(without > 0 ? $", without {without} who had an interest" : "")}";
        return (sentence, QuorumNeeded == 0 ? "Say first who was at this meeting" : CalledOff is not null ? "This meeting was called off"
            : counted < QuorumNeeded ? $"The meeting was not quorate for this: {sentence} counted. It can be noted, and decided at another meeting" : "");
    }

    /// <summary>A decision was made at it: from now on its day and its quorum stay.</summary>
    public void Settle() => IsSettled = true;
}

/// <summary>Somebody at a meeting.</summary>
/// <param name="PersonId">The person, where they are known here; null for somebody who does not use Heed.</param>
/// <param name="IsMember">Whether they sit in the group; others count for no quorum.</param>
/// <param name="For">The member for whom they came, as a named deputy; empty for themselves.</param>
public sealed record Attendee(PersonId? PersonId, string Name, string Agency, bool Chairs, bool IsMember, Presence Presence, string For = "")
{
    /// <summary>What a form and a declared interest name them by.</summary>
    public string Key => PersonId?.ToString() ?? Name;

    /// <summary>Whether they count for the quorum: a member, or the named deputy of one.</summary>
    public bool Counts => Presence == Presence.Present && (IsMember || For.Length > 0);

    internal static Attendee Expected(GroupMember member) => new(member.PersonId, member.Name, member.Agency, member.Chairs, IsMember: true, Presence.Expected);

    /// <summary>Somebody who is no member; a deputy only of a member who did not come.</summary>
    internal static Attendee Other(Came came, IReadOnlyList<Attendee> members) => new(null, came.Name.Trim(), came.Agency.Trim(), Chairs: false, IsMember: false, Presence.Present,
        members.FirstOrDefault(m => m.Presence != Presence.Present && string.Equals(m.Name, came.For.Trim(), StringComparison.OrdinalIgnoreCase))?.Name ?? "");
}

/// <summary>What is said of one person at a meeting.</summary>
/// <param name="Key">The key of a member; empty for somebody else, who is named.</param>
/// <param name="For">The name of the member for whom they came, as a named deputy.</param>
public sealed record Came(string Key, Presence Presence, string Name = "", string Agency = "", string For = "");

/// <summary>That a member has an interest in an item, or in the whole meeting.</summary>
/// <param name="Member">The key of the attendee.</param>
/// <param name="ItemId">The item; null for the whole meeting.</param>
public sealed record Interest(string Member, Guid? ItemId, string What);
