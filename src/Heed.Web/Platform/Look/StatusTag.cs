using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heed.Web.Platform.Look;

/// <summary>A short status in a coloured box. The words must say it all: the colour only helps.</summary>
[HtmlTargetElement("heed-tag")]
public sealed class StatusTag : TagHelper
{
    /// <summary>grey, green, teal, blue, purple, magenta, red, orange or yellow.</summary>
    public string Colour { get; set; } = "grey";

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Becomes("strong", Colour == "blue" ? "govuk-tag" : $"govuk-tag govuk-tag--{Colour}");
}
