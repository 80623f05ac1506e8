namespace Heed.Domain.People;

/// <summary>What a person is trusted with, always on a scope: a partnership, an agency or one source.</summary>
public enum Role
{
    /// <summary>Keeps people, agencies and settings; sees no content of reviews by this role.</summary>
    Administrator,

    /// <summary>Runs the partnership's business: brings in, asks, chases, writes and publishes.</summary>
    PartnershipManager,

    /// <summary>Chairs the partnership, and is the second person where a unit has one.</summary>
    Chair,

    /// <summary>Sits on the partnership's board.</summary>
    BoardMember,

    /// <summary>Sits on the panel of one review.</summary>
    PanelMember,

    /// <summary>Leads one review independently, for as long as it lasts.</summary>
    Reviewer,

    /// <summary>Answers for everything that one agency leads or contributes to.</summary>
    AgencyLead,

    /// <summary>Answers for the actions that name them.</summary>
    ActionLead,

    /// <summary>Reads everything of the partnership, and changes nothing.</summary>
    Auditor,

    /// <summary>Keeps one restricted review from being orphaned: sees its reference number only, and names who may read it.</summary>
    Custodian,

    /// <summary>Reads one restricted review in an emergency, for a day, and changes nothing in it by any tie.</summary>
    EmergencyReader,
}

/// <summary>Which roles see a scope's content as a whole. The others see only what is theirs.</summary>
public static class RoleSight
{
    public static readonly Role[] OfWholeScope =
        [Role.PartnershipManager, Role.Chair, Role.BoardMember, Role.PanelMember, Role.Reviewer, Role.Auditor, Role.EmergencyReader];
}
