using Heed.Application.Reports.Queries;
using Heed.Domain.Reports;
using Heed.Web.Platform.Look;

namespace Heed.Web.Pages.Reports;

/// <summary>What a paper may be made for, as a form offers it.</summary>
public static class ReportWords
{
    public static IReadOnlyList<Choice> Kinds(PaperChoices.Row offered) =>
    [
        new(nameof(AudienceKind.Board), offered.Partnerships.Count == 1 ? "The board of the partnership that owns it" : "The board of a partnership that owns it"),
        .. offered.Slug is null ? (IEnumerable<Choice>)[] : [new(nameof(AudienceKind.Panel), "The panel and reviewers of this review")],
        .. offered.Agencies.Count == 0 ? (IEnumerable<Choice>)[] : [new(nameof(AudienceKind.Agency), "The leads of an agency")],
        new(nameof(AudienceKind.People), "People I name"),
    ];

    public static IReadOnlyList<Choice> Partnerships(PaperChoices.Row offered) => [.. offered.Partnerships.Select(p => new Choice(p.Id.ToString(), p.Name))];

    public static IReadOnlyList<Choice> Agencies(PaperChoices.Row offered) => [.. offered.Agencies.Select(a => new Choice(a.Id.ToString(), a.Name))];
}
