using Heed.Domain.Reports;
using Heed.Web.Platform.Requests;

namespace Heed.Web.Pages.Reports;

/// <summary>What somebody decides about items of a pack, as a form has it.</summary>
public sealed class ItemForm : FileForm
{
    public ItemFate? Fate { get; set; }

    public string? Passages { get; set; }

    public string? Exemption { get; set; }

    public string? Reason { get; set; }

    /// <summary>The exemption and the reason, where the item is withheld: what is not chosen is not sent to be chosen from.</summary>
    public string? WithholdExemption { get; set; }

    public string? WithholdReason { get; set; }

    public ItemDecision Decision => Fate == ItemFate.Withhold
        ? new ItemDecision(Fate, "", WithholdExemption ?? "", WithholdReason ?? "")
        : new ItemDecision(Fate, Passages ?? "", Exemption ?? "", Reason ?? "");
}
