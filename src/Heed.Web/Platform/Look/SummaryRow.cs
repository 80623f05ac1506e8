using Microsoft.AspNetCore.Razor.TagHelpers;
using static Heed.Web.Platform.Look.Markup;

namespace Heed.Web.Platform.Look;

/// <summary>One fact of a summary; its content is the value.</summary>
[HtmlTargetElement("heed-row", ParentTag = "heed-summary")]
public sealed class SummaryRow : TagHelper
{
    private string? changeHref;

    public required string Key { get; set; }

    /// <summary>Left out or empty: nothing to change here for this person.</summary>
    public string? ChangeHref
    {
        get => changeHref;
        set => changeHref = string.IsNullOrEmpty(value) ? null : value;
    }

    /// <summary>What is changed, for those who hear the link by itself: "the date it is due". The key, if left out.</summary>
    public string? ChangeWhat { get; set; }

    public string ChangeText { get; set; } = "Change";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var value = await output.GetChildContentAsync();
        output.Becomes("div", ChangeHref is null ? "govuk-summary-list__row govuk-summary-list__row--no-actions" : "govuk-summary-list__row");
        output.Content.SetHtmlContent(Element("dt", "govuk-summary-list__key").Text(Key));
        output.Content.AppendHtml(Element("dd", "govuk-summary-list__value").Holding(value));
        if (ChangeHref is not null)
        {
            var card = context.Items.TryGetValue(typeof(SummaryList), out var title) && title is string words ? $" ({words})" : "";
            output.Content.AppendHtml(Element("dd", "govuk-summary-list__actions").Holding(
                Element("a", "govuk-link").With("href", ChangeHref).Text(ChangeText).Holding(Hidden(" " + (ChangeWhat ?? Key.ToLowerInvariant()) + card))));
        }
    }
}
