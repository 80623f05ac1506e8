using Heed.Domain.People;

namespace Heed.Web.Pages.People;

/// <summary>Somebody who is not known here yet, typed where they are needed; and the agency they work for, where that is not known either.</summary>
public sealed class NewPersonForm
{
    public string? Name { get; set; }

    public string? RoleTitle { get; set; }

    public string? Email { get; set; }

    public Guid? AgencyId { get; set; }

    public NewAgencyForm Agency { get; set; } = new();

    public bool IsAny => !string.IsNullOrWhiteSpace(Name) || !string.IsNullOrWhiteSpace(Email);
}

/// <summary>An agency that is not known here yet.</summary>
public sealed class NewAgencyForm
{
    public string? Name { get; set; }

    public AgencyKind? Kind { get; set; }

    public bool IsAny => !string.IsNullOrWhiteSpace(Name);
}
