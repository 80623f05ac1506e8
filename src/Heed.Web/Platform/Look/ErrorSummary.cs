using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Heed.Web.Platform.Look.Markup;

namespace Heed.Web.Platform.Look;

/// <summary>All problems of the page, above its heading, the first of each field leading to it. Writes nothing when there are none.</summary>
[HtmlTargetElement("heed-errors", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummary : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var problems = ViewContext.ViewData.ModelState
            .SelectMany(entry => FieldParts.Errors(ViewContext.ViewData.ModelState, entry.Key).Take(entry.Key.Length == 0 ? int.MaxValue : 1).Distinct().Select(text => (entry.Key, Text: text)))
            .OrderBy(problem => PlaceOf(problem.Key), StringComparer.Ordinal)
            .ToList();
        if (problems.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.Becomes("div", "govuk-error-summary");
        output.Attributes.SetAttribute("data-module", "govuk-error-summary");
        output.Attributes.SetAttribute("tabindex", "-1");
        var list = Element("ul", "govuk-list govuk-error-summary__list");
        foreach (var (key, text) in problems)
        {
            list.Holding(Element("li").Holding(key.Length == 0
                ? Element("span").Text(text)
                : Element("a").With("href", "#" + TagBuilder.CreateSanitizedId(key, "_")).Text(text)));
        }

        output.Content.SetHtmlContent(Element("div").With("role", "alert").Holding(
            Element("h2", "govuk-error-summary__title").Text("There is a problem"),
            Element("div", "govuk-error-summary__body").Holding(list)));
    }

    // Model state is kept by name; people read in the order of the page, which is the order of the properties.
    private string PlaceOf(string key)
    {
        var place = "";
        ModelMetadata? meta = ViewContext.ViewData.ModelMetadata;
        foreach (var step in key.Split('.'))
        {
            var name = step.Split('[')[0];
            var position = meta?.Properties.Select((property, at) => (property, at)).FirstOrDefault(each => each.property.PropertyName == name);
            place += $"/{position?.at ?? 0:0000}{(step.Contains('[', StringComparison.Ordinal) ? step[step.IndexOf('[', StringComparison.Ordinal)..].PadLeft(8, '0') : "")}";
            meta = position?.property is { } found ? (step.Contains('[', StringComparison.Ordinal) ? found.ElementMetadata : found) : null;
        }

        return place;
    }
}
