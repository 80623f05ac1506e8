using System.ComponentModel.DataAnnotations;
using Heed.Domain.Recommendations;

namespace Heed.Web.Pages.Recommendations;

/// <summary>The words of a recommendation as they are typed.</summary>
public sealed class WordingForm
{
    public int Version { get; set; }

    public string? PrintedNumber { get; set; }

    public string? Title { get; set; }

    public string? Text { get; set; }

    [Required(ErrorMessage = "Choose how wide it is")]
    public Breadth? Breadth { get; set; }

    /// <summary>One a line, as printed.</summary>
    public string? Addressees { get; set; }
}
