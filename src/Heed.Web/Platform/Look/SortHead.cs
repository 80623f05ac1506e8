using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Heed.Web.Platform.Look.Markup;

namespace Heed.Web.Platform.Look;

/// <summary>A table heading that sorts: <c>?sort=due</c>, and <c>?sort=-due</c> the other way round.</summary>
[HtmlTargetElement("heed-sort-head", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SortHead : TagHelper
{
    public required string Column { get; set; }

    public required string Label { get; set; }

    /// <summary>The order when the address says nothing: "due" or "-due".</summary>
    public string Sorted { get; set; } = "";

    public bool Numeric { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        var asked = request.Query["sort"].ToString();
        var now = asked.Length == 0 ? Sorted : asked;
        var (direction, mark) = now == Column ? ("ascending", "▲") : now == "-" + Column ? ("descending", "▼") : ("none", "");

        output.Becomes("th", Numeric ? "govuk-table__header govuk-table__header--numeric" : "govuk-table__header");
        output.Attributes.SetAttribute("scope", "col");
        if (mark.Length > 0)
        {
            output.Attributes.SetAttribute("aria-sort", direction);
        }

        // Sorting anew begins again at the first page.
        var href = QueryLinks.With(request, "sort", direction == "ascending" ? "-" + Column : Column, "p");
        output.Content.SetHtmlContent(Element("a", "govuk-link heed-sort").With("href", href).Text(Label).Holding(
            mark.Length == 0 ? null : Element("span", "heed-sort__mark").With("aria-hidden", "true").Text(mark)));
    }
}
