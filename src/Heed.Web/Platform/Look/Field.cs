using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heed.Web.Platform.Look;

/// <summary>A form field: what the tag helpers for text, dates, choices and files have in common.</summary>
public abstract class Field : TagHelper
{
    /// <summary>The property that is bound, for example <c>Title</c> or <c>Form.DueOn</c>.</summary>
    public required ModelExpression For { get; set; }

    public required string Label { get; set; }

    public string? Hint { get; set; }

    /// <summary>The label is the page's heading: one question a page.</summary>
    public bool PageHeading { get; set; }

    /// <summary>For screen readers only, where the place itself says what the box is for (a search box).</summary>
    public bool LabelHidden { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    internal virtual string? Role => null;

    private protected FieldParts Parts => new(this);

    /// <summary>Attributes that are not ours (autofocus, inputmode, data-…) belong to the box that is typed in.</summary>
    private protected static TagBuilder WithTheRest(TagBuilder box, TagHelperOutput output)
    {
        foreach (var attribute in output.Attributes)
        {
            var value = attribute.Value?.ToString() ?? "";
            box.With(attribute.Name, attribute.Name == "class" ? $"{box.Attributes["class"]} {value}" : value);
        }

        return box;
    }

    private protected static void Write(TagHelperOutput output, IHtmlContent content)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(content);
    }
}
