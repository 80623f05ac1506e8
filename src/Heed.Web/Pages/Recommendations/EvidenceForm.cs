using System.ComponentModel.DataAnnotations;
using Heed.Domain.Recommendations;
using Heed.Web.Platform.Requests;

namespace Heed.Web.Pages.Recommendations;

/// <summary>A piece of evidence as it is typed and uploaded.</summary>
public sealed class EvidenceForm : EvidenceFields
{
    public Domain.Recommendations.EvidenceForm? Form { get; set; }

    /// <summary>Who carried it out or received it.</summary>
    public string? Body { get; set; }

    /// <summary>What it shows, in a sentence or two.</summary>
    public string? Shows { get; set; }

    public bool OnlyPartnership { get; set; }

    public bool MayBePublic { get; set; }

    public EvidenceAbout About => new(Form ?? Domain.Recommendations.EvidenceForm.Document, Body ?? "", Shows ?? "", OnlyPartnership ? EvidenceSight.Partnership : EvidenceSight.Everybody, MayBePublic);
}

/// <summary>The fields of a piece of evidence.</summary>
public abstract class EvidenceFields : FileForm
{
    public string? Title { get; set; }

    public EvidenceKind? Kind { get; set; }

    [Display(Name = "the date it is evidence of")]
    public DateOnly? EvidenceOf { get; set; }

    /// <summary>That the file is right, although the same one was destroyed before.</summary>
    public bool SameBytes { get; set; }
}

/// <summary>Progress as it is typed, with the evidence that may come with it.</summary>
public sealed class ProgressForm : EvidenceFields
{
    /// <summary>Who reports from a shared mailbox.</summary>
    public string? Name { get; set; }

    public string? Text { get; set; }

    [Required(ErrorMessage = "Choose how it stands")]
    public ReportedState? Reported { get; set; }

    /// <summary>A date that they can keep, where they cannot keep the one it has.</summary>
    [Display(Name = "the date that you can keep")]
    public DateOnly? WishDate { get; set; }

    /// <summary>Who should lead it instead.</summary>
    public string? WishLead { get; set; }

    /// <summary>What Heed noticed was read, and it is reported complete as it stands.</summary>
    public bool AsItStands { get; set; }

    /// <summary>Whether anything was typed or chosen of evidence.</summary>
    public bool GivesEvidence => Title is { Length: > 0 } || Kind is not null || EvidenceOf is not null || File is not null || Kept is { Length: > 0 };
}
