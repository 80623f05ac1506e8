using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heed.Web.Platform.Look;

/// <summary>A few words for writing elements, so that each tag helper reads like the markup it makes.</summary>
internal static class Markup
{
    public static TagBuilder Element(string name, string? classes = null)
    {
        var element = new TagBuilder(name);
        return classes is null ? element : element.With("class", classes);
    }

    public static TagBuilder With(this TagBuilder element, string attribute, string? value)
    {
        if (value is not null)
        {
            element.Attributes[attribute] = value;
        }

        return element;
    }

    public static TagBuilder If(this TagBuilder element, bool condition, string attribute, string value = "") =>
        condition ? element.With(attribute, value) : element;

    public static TagBuilder Text(this TagBuilder element, string? text)
    {
        element.InnerHtml.Append(text ?? "");
        return element;
    }

    public static TagBuilder Holding(this TagBuilder element, params IHtmlContent?[] content)
    {
        foreach (var piece in content)
        {
            if (piece is not null)
            {
                element.InnerHtml.AppendHtml(piece);
            }
        }

        return element;
    }

    public static TagBuilder Hidden(string text) => Element("span", "govuk-visually-hidden").Text(text);

    /// <summary>An element that has no end tag, such as an input.</summary>
    public static TagBuilder Lone(string name, string? classes = null)
    {
        var element = Element(name, classes);
        element.TagRenderMode = TagRenderMode.SelfClosing;
        return element;
    }

    /// <summary>Turns the tag helper's own element into a plain one, keeping the attributes it was given.</summary>
    public static void Becomes(this TagHelperOutput output, string name, string? classes = null)
    {
        output.TagName = name;
        output.TagMode = TagMode.StartTagAndEndTag;
        if (classes is not null)
        {
            var given = output.Attributes["class"]?.Value;
            output.Attributes.SetAttribute("class", given is null ? classes : $"{classes} {given}");
        }
    }
}
