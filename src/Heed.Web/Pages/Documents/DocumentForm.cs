using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Heed.Application.Documents.Queries;
using Heed.Domain.Documents;
using Heed.Domain.Reviews;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;

namespace Heed.Web.Pages.Documents;

/// <summary>A document of a review as it is typed and uploaded.</summary>
public sealed class DocumentForm : FileForm
{
    public static readonly Choice[] Kinds = [.. Enum.GetValues<DocumentKind>().Select(k => new Choice(k.ToString(), DocumentWords.Of(k)))];

    public static readonly Choice[] ReaderChoices = [.. Enum.GetValues<DocumentReaders>().Select(r => new Choice(r.ToString(), DocumentWords.Of(r), r == DocumentReaders.Panel ? "For agencies’ reports, chronologies and drafts" : null))];

    public int Version { get; set; }

    public string? Title { get; set; }

    public DocumentKind? Kind { get; set; }

    [Required(ErrorMessage = "Choose who may read it")]
    public DocumentReaders? Readers { get; set; }

    public string? Requirement { get; set; }

    /// <summary>To what of the review it belongs: <c>report-1</c>, or <c>hold-</c> and its id.</summary>
    public string? BelongsTo { get; set; }

    [Display(Name = "the day that the document is dated")]
    public DateOnly? On { get; set; }

    /// <summary>That the file is right, although the same one was destroyed before.</summary>
    public bool SameBytes { get; set; }

    /// <summary>To what of the review it may belong.</summary>
    public DocumentsOfReview.Ties Offered { get; private set; } = new([], [], []);

    /// <summary>Offers what there is in the review.</summary>
    internal DocumentForm Offer(DocumentsOfReview.Ties ties)
    {
        Offered = ties;
        return this;
    }

    internal DocumentSaid Said => new(Title ?? "", Kind, Readers.GetValueOrDefault(), Requirement ?? "",
        Hold is not null || string.IsNullOrEmpty(BelongsTo) ? null : Report ?? NoReport, Hold);

    /// <summary>What was not offered belongs to no report that there is, and is refused as one.</summary>
    private const int NoReport = 0;

    private int? Report => BelongsTo is { } to && to.StartsWith("report-", StringComparison.Ordinal) && int.TryParse(to["report-".Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private HoldId? Hold => BelongsTo is { } to && to.StartsWith("hold-", StringComparison.Ordinal) && Guid.TryParse(to["hold-".Length..], out var hold) ? new HoldId(hold) : null;

    internal static string Of(int? report, HoldId? hold) => report is { } number ? $"report-{number}" : hold is { } id ? $"hold-{id}" : "";

    public static IEnumerable<Choice> Needed(DocumentsOfReview.Ties ties) => ties.Required.Select(r => new Choice(r.Code, r.Name));

    public static IEnumerable<Choice> Belonging(DocumentsOfReview.Ties ties) =>
    [
        .. ties.Reports.Select(r => new Choice(Of(r.Number, null), r.Name, Group: "Report that an agency was asked for")),
        .. ties.Holds.Select(h => new Choice(Of(null, h.Id), h.Name, Group: "What shows that a hold was asked for")),
    ];
}
