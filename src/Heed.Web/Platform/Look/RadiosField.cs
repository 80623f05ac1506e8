using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heed.Web.Platform.Look;

/// <summary>One choice from a few, all of them in sight.</summary>
[HtmlTargetElement("heed-radios")]
public sealed class RadiosField : Field
{
    public required IEnumerable<Choice> Items { get; set; }

    /// <summary>Side by side: only for two short answers such as Yes and No.</summary>
    public bool Inline { get; set; }

    public bool Small { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var reveals = WhenChosen.Collect(context);
        await output.GetChildContentAsync();
        var parts = Parts;
        var chosen = parts.Value;
        var classes = string.Join(' ', new[] { Inline ? "govuk-radios--inline" : "", Small ? "govuk-radios--small" : "" }.Where(name => name.Length > 0));
        var list = new ChoiceList("radio", parts.Name, parts.Id, value => value == chosen, reveals);
        Write(output, parts.Legended(list.Of(Items, classes.Length == 0 ? null : classes)));
    }
}
