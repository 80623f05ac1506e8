using Microsoft.AspNetCore.Razor.TagHelpers;
using static Heed.Web.Platform.Look.Markup;

namespace Heed.Web.Platform.Look;

/// <summary>One choice from a list that drops down.</summary>
[HtmlTargetElement("heed-select", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SelectField : Field
{
    public required IEnumerable<Choice> Items { get; set; }

    /// <summary>The words for nothing chosen; give "" where something is always chosen.</summary>
    public string Empty { get; set; } = "Choose one";

    /// <summary>One must be chosen: where there is only one, it is chosen already.</summary>
    public bool Needed { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var parts = Parts;
        var chosen = parts.Value ?? (Needed && Items.Take(2).ToList() is [var only] ? only.Value : null);
        var box = WithTheRest(Element("select", "govuk-select" + (parts.Problem is null ? "" : " govuk-select--error"))
            .With("id", parts.Id).With("name", parts.Name).With("aria-describedby", parts.DescribedBy()), output);
        if (Empty.Length > 0)
        {
            box.Holding(Element("option").With("value", "").Text(Empty));
        }

        foreach (var group in Items.GroupBy(item => item.Group))
        {
            var options = group.Select(item => Element("option").With("value", item.Value).If(item.Value == chosen, "selected").Text(item.Text)).ToArray();
            box.Holding(group.Key is null ? options : [Element("optgroup").With("label", group.Key).Holding(options)]);
        }

        Write(output, parts.Labelled(box));
    }
}
