using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Reviews;

public partial class Source
{
    /// <summary>The group that watches over its recommendations and signs them off first; null while none is named.</summary>
    public GroupId? ResponsibleGroupId { get; private set; }

    /// <summary>Names the responsible group, or another. What was signed off before stays under the group that did it.</summary>
    public Outcome NameResponsible(Group? group)
    {
        var problems = new Problems()
            .If(group is null, nameof(ResponsibleGroupId), "Choose a group of a partnership that owns it")
            .If(group is { Until: not null }, nameof(ResponsibleGroupId), "This group was stood down. Choose another")
            .If(group is not null && owners.TrueForAll(o => o.PartnershipId != group.PartnershipId), nameof(ResponsibleGroupId), "This group belongs to a partnership that does not own the source. Choose another");
        if (!problems.Any)
        {
            ResponsibleGroupId = group!.Id;
        }

        return problems;
    }
}
