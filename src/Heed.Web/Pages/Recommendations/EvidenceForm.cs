using System.ComponentModel.DataAnnotations;
using Heed.Domain.Recommendations;

namespace Heed.Web.Pages.Recommendations;

/// <summary>A piece of evidence as it is typed and uploaded.</summary>
public sealed class EvidenceForm
{
    public string? Title { get; set; }

    public EvidenceKind? Kind { get; set; }

    [Display(Name = "the date it is evidence of")]
    public DateOnly? EvidenceOf { get; set; }

    public IFormFile? File { get; set; }

    /// <summary>That the file is right, although the same one was destroyed before.</summary>
    public bool SameBytes { get; set; }

    /// <summary>The file that came already, sealed, so that it need not be sent again.</summary>
    public string? Kept { get; set; }
}
