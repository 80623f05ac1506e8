using Heed.Domain.Shared;

namespace Heed.Domain.People;

/// <summary>A board, committee, panel, subgroup or task-and-finish group that meets and decides.</summary>
public sealed partial class Group : IAggregate
{
    private Group()
    {
    }

    public GroupId Id { get; private set; }

    public ScopeId ScopeId { get; private set; }

    public PartnershipId PartnershipId { get; private set; }

    public string Name { get; private set; } = "";

    public string Purpose { get; private set; } = "";

    /// <summary>The day it was stood down; null while it meets.</summary>
    public DateOnly? Until { get; private set; }

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public static Outcome<Group> Form(Partnership partnership, string name, string purpose)
    {
        var made = new Group { Id = GroupId.New(), ScopeId = partnership.ScopeId, PartnershipId = partnership.Id };
        var outcome = made.Describe(name, purpose);
        return outcome.IsDone ? made : outcome.As<Group>();
    }

    public Outcome Describe(string name, string purpose)
    {
        var problems = new Problems()
            .IfBlank(name, nameof(Name), "Enter the group's name")
            .IfLonger(name, 200, nameof(Name), "The name")
            .IfLonger(purpose, 1_000, nameof(Purpose), "The purpose");
        if (!problems.Any)
        {
            (Name, Purpose) = (name.Trim(), purpose.Trim());
        }

        return problems;
    }

    /// <summary>The partnership that it belongs to is followed by another.</summary>
    public Outcome PassTo(Partnership next)
    {
        (PartnershipId, ScopeId) = (next.Id, next.ScopeId);
        return Outcome.Done;
    }

    /// <param name="on">The last day it could meet.</param>
    public Outcome StandDown(DateOnly on)
    {
        if (Until is not null)
        {
            return Outcome.Refused("", $"This group was stood down on {Words.Day(Until.Value)} already");
        }

        Until = on;
        return Outcome.Done;
    }
}
