using Microsoft.AspNetCore.Razor.TagHelpers;
using static Heed.Web.Platform.Look.Markup;

namespace Heed.Web.Platform.Look;

/// <summary>Several lines of typing; counts characters where there is a limit.</summary>
[HtmlTargetElement("heed-textarea", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextAreaField : Field
{
    public int Rows { get; set; } = 5;

    /// <summary>Most characters allowed. It is shown and counted; typing over it is never cut off.</summary>
    [HtmlAttributeName("maxlength")]
    public int? MaxLength { get; set; }

    public bool? Spellcheck { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var parts = Parts;
        var info = MaxLength is null ? null : parts.Id + "-info";
        var box = WithTheRest(Element("textarea", "govuk-textarea" + (parts.Problem is null ? "" : " govuk-textarea--error") + (info is null ? "" : " govuk-js-character-count"))
            .With("id", parts.Id).With("name", parts.Name).With("rows", $"{Rows}")
            .With("spellcheck", Spellcheck is false ? "false" : null)
            .With("aria-describedby", parts.DescribedBy(info)), output);
        // A browser drops the first line break inside a textarea, so one is given up for it.
        box.InnerHtml.AppendHtml("\n").Append(parts.Value ?? "");

        if (info is null)
        {
            Write(output, parts.Labelled(box));
            return;
        }

        var group = parts.Labelled(box, Element("div", "govuk-hint govuk-character-count__message").With("id", info).Text($"You can enter up to {MaxLength} characters"));
        Write(output, group.With("class", group.Attributes["class"] + " govuk-character-count").With("data-module", "govuk-character-count").With("data-maxlength", $"{MaxLength}")
            // A long limit is said only to who comes near it: a form of many boxes stays calm.
            .With("data-threshold", MaxLength >= 2000 ? "75" : null));
    }
}
