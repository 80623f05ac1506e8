using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heed.Web.Platform.Look;

/// <summary>A percentage, always with what it is a percentage of: 78% (14 of 18).</summary>
[HtmlTargetElement("heed-percent", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PercentText : TagHelper
{
    public required int N { get; set; }

    public required int Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Becomes("span", "heed-percent");
        output.Content.SetContent(PlainWords.Share(N, Of));
    }
}
