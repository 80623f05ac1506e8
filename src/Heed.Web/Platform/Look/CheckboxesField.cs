using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heed.Web.Platform.Look;

/// <summary>Any number of choices from a few; binds to a list.</summary>
[HtmlTargetElement("heed-checkboxes")]
public sealed class CheckboxesField : Field
{
    public required IEnumerable<Choice> Items { get; set; }

    public bool Small { get; set; }

    /// <summary>Side by side where there is room: for a long list, in groups.</summary>
    public bool Columns { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var reveals = WhenChosen.Collect(context);
        await output.GetChildContentAsync();
        var parts = Parts;
        var classes = string.Join(' ', new[] { Small ? "govuk-checkboxes--small" : "", Columns ? "heed-columns" : "" }.Where(name => name.Length > 0));
        var list = new ChoiceList("checkbox", parts.Name, parts.Id, parts.Values.Contains, reveals);
        Write(output, parts.Legended(list.Of(Items, classes.Length == 0 ? null : classes)));
    }
}
