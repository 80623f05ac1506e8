using Heed.Domain.Reports;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reports;

/// <summary>A page on which somebody decides what becomes of items of a pack.</summary>
public abstract class PackPage : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public ItemForm Form { get; set; } = new();

    public static IReadOnlyList<Choice> Fates { get; } =
    [
        new(nameof(ItemFate.Release), "It goes out whole"),
        new(nameof(ItemFate.Redact), "It goes out with passages blacked out"),
        new(nameof(ItemFate.Withhold), "It is withheld"),
    ];

    protected string At => $"/work/reports/packs/{Id}";

    /// <summary>The problems of the exemption stand beside the field that is open.</summary>
    protected Outcome Placed(Outcome outcome) => Form.Fate != ItemFate.Withhold || outcome.Problems.Count == 0 ? outcome
        : Outcome.Refused([.. outcome.Problems.Select(p => p.Field is nameof(ItemDecision.Exemption) or nameof(ItemDecision.Reason) ? p with { Field = "Withhold" + p.Field } : p)]);
}
