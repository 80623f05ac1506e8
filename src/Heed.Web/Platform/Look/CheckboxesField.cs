using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heed.Web.Platform.Look;

/// <summary>Any number of choices from a few; binds to a list.</summary>
[HtmlTargetElement("heed-checkboxes")]
public sealed class CheckboxesField : Field
{
    public required IEnumerable<Choice> Items { get; set; }

    public bool Small { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var reveals = WhenChosen.Collect(context);
        await output.GetChildContentAsync();
        var parts = Parts;
        var list = new ChoiceList("checkbox", parts.Name, parts.Id, parts.Values.Contains, reveals);
        Write(output, parts.Legended(list.Of(Items, Small ? "govuk-checkboxes--small" : null)));
    }
}
