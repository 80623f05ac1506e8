using Heed.Domain.Shared;

namespace Heed.Domain.People;

public sealed partial class Group
{
    private readonly List<GroupMember> members = [];
    private readonly List<GroupSeat> seats = [];

    /// <summary>Who sits in it, whether or not they have an account.</summary>
    public IReadOnlyList<GroupMember> Members => members;

    /// <summary>Its members who are known here: the sight of its meetings is written on these.</summary>
    public IReadOnlyList<GroupSeat> Seats => seats;

    /// <summary>How many members must be present for it to decide; 0 while nobody has said, and then it cannot decide.</summary>
    public int Quorum { get; private set; }

    /// <summary>Whether it decides for its partnership: its sign-off is the partnership's.</summary>
    public bool DecidesForPartnership { get; private set; }

    /// <summary>Who chairs it: the first of its members who is said to.</summary>
    public GroupMember? Chair => members.Find(m => m.Chairs);

    public Outcome SetQuorum(int quorum, bool decidesForPartnership)
    {
        if (quorum is < 1 or > 100)
        {
            return Outcome.Refused(nameof(Quorum), "Enter how many members must be present, from 1 to 100");
        }

        (Quorum, DecidesForPartnership) = (quorum, decidesForPartnership);
        return Outcome.Done;
    }

    public Outcome Seat(GroupMember member)
    {
        var problems = new Problems()
            .IfBlank(member.Name, nameof(GroupMember.Name), "Enter the member’s name")
            .IfLonger(member.Name, 120, nameof(GroupMember.Name), "The name")
            .IfLonger(member.Agency, 200, nameof(GroupMember.Agency), "The agency")
            .If(members.Exists(m => m.IsSame(member)), nameof(GroupMember.Name), "This person is a member already");
        if (!problems.Any)
        {
            members.Add(member with { Name = member.Name.Trim(), Agency = member.Agency.Trim() });
            if (member.PersonId is { } person)
            {
                seats.Add(new GroupSeat(Id, person));
            }
        }

        return problems;
    }

    public Outcome Unseat(string key)
    {
        var left = members.RemoveAll(m => m.Key == key);
        seats.RemoveAll(s => members.TrueForAll(m => m.PersonId != s.PersonId));
        return left > 0 ? Outcome.Done : Outcome.NotFound;
    }
}

/// <summary>That a person sits in a group, and so sees its meetings.</summary>
public sealed record GroupSeat(GroupId GroupId, PersonId PersonId);

/// <summary>A member of a group.</summary>
/// <param name="PersonId">The person, where they are known here; null for a member who does not use Heed.</param>
/// <param name="Agency">Whom they sit for, in words.</param>
public sealed record GroupMember(PersonId? PersonId, string Name, string Agency, bool Chairs)
{
    /// <summary>What a form names them by.</summary>
    public string Key => PersonId?.ToString() ?? Name;

    internal bool IsSame(GroupMember other) =>
        PersonId is { } person ? person == other.PersonId : other.PersonId is null && string.Equals(Name.Trim(), other.Name.Trim(), StringComparison.OrdinalIgnoreCase);
}
