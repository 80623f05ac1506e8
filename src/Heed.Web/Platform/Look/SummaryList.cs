using Microsoft.AspNetCore.Razor.TagHelpers;
using static Heed.Web.Platform.Look.Markup;

namespace Heed.Web.Platform.Look;

/// <summary>Facts as pairs of key and value; a card when it has a title.</summary>
[HtmlTargetElement("heed-summary")]
public sealed class SummaryList : TagHelper
{
    /// <summary>Makes it a card with this heading.</summary>
    public string? Title { get; set; }

    /// <summary>The level of the card's heading, 2 to 4.</summary>
    public int Level { get; set; } = 2;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        context.Items[typeof(SummaryList)] = Title;
        var rows = await output.GetChildContentAsync();
        if (Title is null)
        {
            output.Becomes("dl", "govuk-summary-list");
            return;
        }

        output.Becomes("div", "govuk-summary-card");
        output.Content.SetHtmlContent(Element("div", "govuk-summary-card__title-wrapper").Holding(Element($"h{Level}", "govuk-summary-card__title").Text(Title)));
        output.Content.AppendHtml(Element("div", "govuk-summary-card__content").Holding(Element("dl", "govuk-summary-list").Holding(rows)));
    }
}
