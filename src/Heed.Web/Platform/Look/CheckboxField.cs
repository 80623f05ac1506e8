using Microsoft.AspNetCore.Razor.TagHelpers;
using static Heed.Web.Platform.Look.Markup;

namespace Heed.Web.Platform.Look;

/// <summary>One box to tick, for a yes-or-no property.</summary>
[HtmlTargetElement("heed-checkbox", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CheckboxField : Field
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var parts = Parts;
        var box = WithTheRest(Lone("input", "govuk-checkboxes__input")
            .With("id", parts.Id).With("name", parts.Name).With("type", "checkbox").With("value", "true")
            .If(parts.Value?.StartsWith("true", StringComparison.OrdinalIgnoreCase) == true, "checked")
            .With("aria-describedby", parts.DescribedBy()), output);
        var hint = Hint is null ? null : Element("div", "govuk-hint govuk-checkboxes__hint").With("id", parts.Id + "-hint").Text(Hint);
        var item = Element("div", "govuk-checkboxes__item").Holding(box, Element("label", "govuk-label govuk-checkboxes__label").With("for", parts.Id).Text(Label), hint);
        Write(output, Element("div", parts.Problem is null ? "govuk-form-group" : "govuk-form-group govuk-form-group--error")
            .Holding(parts.Error(), Element("div", "govuk-checkboxes").With("data-module", "govuk-checkboxes").Holding(item)));
    }
}
