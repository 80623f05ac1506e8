using System.ComponentModel.DataAnnotations;
using Heed.Domain.Recommendations;

namespace Heed.Web.Pages.Recommendations;

/// <summary>An update that somebody told, as it is typed, with the e-mail or note itself where there is one.</summary>
public sealed class ToldForm : EvidenceFields
{
    /// <summary>"lead" or "other".</summary>
    [Required(ErrorMessage = "Choose who told it")]
    public string? Who { get; set; }

    public string? Name { get; set; }

    public string? Email { get; set; }

    public TellingHow? How { get; set; }

    [Display(Name = "the day on which they told it")]
    public DateOnly? On { get; set; }

    public string? Text { get; set; }

    [Required(ErrorMessage = "Choose how it stands")]
    public ReportedState? Reported { get; set; }

    public bool HasFile => File is not null || Kept is { Length: > 0 };
}
