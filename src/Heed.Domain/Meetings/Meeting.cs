using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Meetings;

/// <summary>A meeting of a group that decides: who was there, what was on the agenda, and what was decided stands in its decisions.</summary>
public sealed partial class Meeting : ISearchable
{
    private Meeting()
    {
    }

    public MeetingId Id { get; private set; }

    /// <summary>The scope of the partnership whose group it is.</summary>
    public ScopeId ScopeId { get; private set; }

    public GroupId GroupId { get; private set; }

    /// <summary>The group's name, as it was when the meeting was last changed.</summary>
    public string GroupName { get; private set; } = "";

    public DateOnly On { get; private set; }

    /// <summary>When and where, in words: "10 am, County Hall and by video".</summary>
    public string Place { get; private set; } = "";

    /// <summary>When it was called off; null while it stands.</summary>
    public Stamp? CalledOff { get; private set; }

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public string Title => $"{GroupName}, {Words.Day(On)}";

    public string SearchTitle => Title;

    public string SearchText => string.Join(' ', [GroupName, Place, .. agenda.Select(a => a.Text)]);

    public static Outcome<Meeting> Plan(Group group, DateOnly? on, string place)
    {
        var made = new Meeting { Id = MeetingId.New(), ScopeId = group.ScopeId, GroupId = group.Id, GroupName = group.Name };
        var problems = new Problems().If(group.Until is not null, "Group", "This group was stood down. Choose another").And(made.Set(on, place));
        made.attendance.AddRange(group.Members.Select(Attendee.Expected));
        return problems.Any ? problems : made;
    }

    /// <summary>Moves it to another day or place. Once something was decided there, its day stays.</summary>
    public Outcome Set(DateOnly? on, string place)
    {
        var problems = new Problems()
            .If(on is null, nameof(On), "Enter the day of the meeting")
            .If(IsSettled && on != On, nameof(On), "Decisions were made at this meeting, so its day stays as it is")
            .IfLonger(place, 300, nameof(Place), "Time and place");
        if (!problems.Any)
        {
            (On, Place) = (on!.Value, place.Trim());
        }

        return problems;
    }

    public Outcome CallOff(Stamp by)
    {
        if (IsSettled)
        {
            return Outcome.Refused("", "Decisions were made at this meeting, so it cannot be called off");
        }

        CalledOff = by;
        return Outcome.Done;
    }
}
