using System.ComponentModel.DataAnnotations;

namespace Heed.Web.Pages.People;

/// <summary>What the form about a person asks.</summary>
public sealed class PersonAnswers
{
    /// <summary>The version that was seen; 0 for a new person.</summary>
    public int Version { get; set; }

    [Required, Display(Name = "the person’s name")]
    public string? Name { get; set; }

    [Required, Display(Name = "the post they hold")]
    public string? RoleTitle { get; set; }

    [Required, Display(Name = "their e-mail address")]
    public string? Email { get; set; }

    [Required(ErrorMessage = "Choose the agency they work for")]
    public Guid? AgencyId { get; set; }
}
