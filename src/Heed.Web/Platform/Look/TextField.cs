using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Heed.Web.Platform.Look.Markup;

namespace Heed.Web.Platform.Look;

/// <summary>One line of typing.</summary>
[HtmlTargetElement("heed-text", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextField : Field
{
    /// <summary>text, email, password, search, tel or url.</summary>
    public string Type { get; set; } = "text";

    /// <summary>How wide, in characters: 2, 3, 4, 5, 10, 20 or 30. Without it, the whole width.</summary>
    public int? Width { get; set; }

    public string? Autocomplete { get; set; }

    public bool? Spellcheck { get; set; }

    public string? Prefix { get; set; }

    public string? Suffix { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var parts = Parts;
        var secret = Type == "password";
        var classes = "govuk-input" + (Width is null ? "" : $" govuk-input--width-{Width}") + (parts.Problem is null ? "" : " govuk-input--error")
            + (secret ? " govuk-password-input__input govuk-js-password-input-input" : "");
        var precise = secret || Type is "email" or "url";

        var box = WithTheRest(Lone("input", classes)
            .With("id", parts.Id).With("name", parts.Name).With("type", Type)
            .With("value", secret ? null : parts.Value)
            .With("autocomplete", Autocomplete ?? (secret ? "current-password" : null))
            .With("spellcheck", (Spellcheck ?? !precise) ? null : "false")
            .If(precise, "autocapitalize", "none")
            .With("aria-describedby", parts.DescribedBy()), output);

        var group = parts.Labelled(secret ? WithShowButton(box, parts.Id) : WithEnds(box));
        Write(output, secret ? group.With("class", group.Attributes["class"] + " govuk-password-input").With("data-module", "govuk-password-input") : group);
    }

    private TagBuilder WithEnds(TagBuilder box) => Prefix is null && Suffix is null ? box : Element("div", "govuk-input__wrapper").Holding(
        Prefix is null ? null : Element("div", "govuk-input__prefix").With("aria-hidden", "true").Text(Prefix),
        box,
        Suffix is null ? null : Element("div", "govuk-input__suffix").With("aria-hidden", "true").Text(Suffix));

    private static TagBuilder WithShowButton(TagBuilder box, string id) =>
        Element("div", "govuk-input__wrapper govuk-password-input__wrapper").Holding(box,
            Element("button", "govuk-button govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle")
                .With("type", "button").With("data-module", "govuk-button").With("aria-controls", id)
                .With("aria-label", "Show password").With("hidden", "").Text("Show"));
}
