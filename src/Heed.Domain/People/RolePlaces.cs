namespace Heed.Domain.People;

/// <summary>What a role can be held on.</summary>
public enum PlaceKind
{
    /// <summary>The whole of this Heed.</summary>
    Installation,

    Partnership,

    Agency,

    /// <summary>One review or another source of recommendations.</summary>
    Review,
}

/// <summary>Where each role makes sense.</summary>
public static class RolePlaces
{
    public static PlaceKind Of(Role role) => role switch
    {
        Role.Administrator => PlaceKind.Installation,
        Role.PanelMember or Role.Reviewer or Role.Custodian or Role.EmergencyReader => PlaceKind.Review,
        Role.AgencyLead or Role.ActionLead => PlaceKind.Agency,
        _ => PlaceKind.Partnership,
    };

    /// <summary>"a partnership", as it follows "is held on".</summary>
    public static string Words(PlaceKind place) => place switch
    {
        PlaceKind.Installation => "the whole of Heed",
        PlaceKind.Agency => "an agency",
        PlaceKind.Review => "a review",
        _ => "a partnership",
    };

    /// <summary>What a person with this role is there for.</summary>
    public static string Purpose(Role role) => role switch
    {
        Role.Administrator => "Keeps accounts, agencies and settings. Sees no review by this role",
        Role.PartnershipManager => "Runs the business of the partnership: reviews, recommendations, chasing, publishing",
        Role.Chair => "Leads the partnership, decides on its behalf, and approves what is published",
        Role.BoardMember => "Sees the position of everything that the partnership owns",
        Role.PanelMember => "Works on one review, in confidence, for as long as it lasts",
        Role.Reviewer => "Leads or writes one review, and sees that review only",
        Role.AgencyLead => "Answers for all that the agency has been asked to do",
        Role.ActionLead => "Updates the actions that name them",
        Role.Custodian => "Names who may read one restricted review, and sees only its reference number",
        Role.EmergencyReader => "Reads one restricted review in an emergency, for a day, and changes nothing",
        _ => "Reads everything of the partnership, and changes nothing",
    };
}
