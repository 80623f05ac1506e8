using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heed.Web.Platform.Look;

/// <summary>A button that sends its form. Its words are the verb: Save, Sign off, Publish.</summary>
[HtmlTargetElement("heed-button")]
public sealed class Button : TagHelper
{
    /// <summary>primary (one a page), secondary, or warning (for what cannot be undone).</summary>
    public string Kind { get; set; } = "primary";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Becomes("button", ClassOf(Kind));
        if (!output.Attributes.ContainsName("type"))
        {
            output.Attributes.SetAttribute("type", "submit");
        }

        output.Attributes.SetAttribute("data-module", "govuk-button");
        output.Attributes.SetAttribute("data-prevent-double-click", "true");
    }

    internal static string ClassOf(string kind) => kind == "primary" ? "govuk-button" : $"govuk-button govuk-button--{kind}";
}
