using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using static Heed.Web.Platform.Look.Markup;

namespace Heed.Web.Platform.Look;

/// <summary>What every form field has: a name, an id, a label, a hint, its problem, and what was typed.</summary>
internal sealed class FieldParts(Field owner)
{
    private readonly ModelStateDictionary _state = owner.ViewContext.ViewData.ModelState;

    public string Name { get; } = owner.ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(owner.For.Name);

    public string Id => TagBuilder.CreateSanitizedId(Name, "_");

    public string? Problem => Errors(_state, Name).FirstOrDefault();

    /// <summary>What was typed, even where it made no sense; else what the model holds.</summary>
    public string? Value => Typed(Name) ?? Written(owner.For.Model);

    /// <summary>The same for a field of several values.</summary>
    public IReadOnlySet<string> Values =>
        (_state.TryGetValue(Name, out var entry) && entry.RawValue is not null
            ? entry.RawValue as IEnumerable<string> ?? [entry.AttemptedValue ?? ""]
            : (owner.For.Model as IEnumerable ?? Array.Empty<object>()).Cast<object>().Select(each => Written(each) ?? ""))
        .ToHashSet(StringComparer.Ordinal);

    public string? Typed(string name) => _state.TryGetValue(name, out var entry) ? entry.AttemptedValue : null;

    public string? DescribedBy(string? more = null)
    {
        var ids = new[] { more, owner.Hint is null ? null : Id + "-hint", Problem is null ? null : Id + "-error" };
        var all = string.Join(' ', ids.Where(id => id is not null));
        return all.Length == 0 ? null : all;
    }

    /// <summary>The group that a field stands in, with its label.</summary>
    public TagBuilder Labelled(params IHtmlContent?[] boxes) => Group().Holding(Label(), Hint(), Error()).Holding(boxes);

    /// <summary>The same for a field of several boxes, which has a legend.</summary>
    public TagBuilder Legended(params IHtmlContent?[] boxes) =>
        Group().Holding(Element("fieldset", "govuk-fieldset")
            .With("aria-describedby", DescribedBy()).If(owner.Role is not null, "role", owner.Role ?? "")
            .Holding(Legend(), Hint(), Error()).Holding(boxes));

    public IHtmlContent? Hint() => owner.Hint is null ? null : Element("div", "govuk-hint").With("id", Id + "-hint").Text(owner.Hint);

    public IHtmlContent? Error() => Problem is null
        ? null
        : Element("p", "govuk-error-message").With("id", Id + "-error").Holding(Hidden("Error:")).Text(" " + Problem);

    public static IEnumerable<string> Errors(ModelStateDictionary state, string name) =>
        state.TryGetValue(name, out var entry) ? entry.Errors.Select(error => error.ErrorMessage).Where(text => text.Length > 0) : [];

    private TagBuilder Group() => Element("div", Problem is null ? "govuk-form-group" : "govuk-form-group govuk-form-group--error");

    private TagBuilder Label()
    {
        var hidden = owner.LabelHidden ? " govuk-visually-hidden" : "";
        var label = Element("label", (owner.PageHeading ? "govuk-label govuk-label--l" : "govuk-label") + hidden).With("for", Id).Text(owner.Label);
        return owner.PageHeading ? Element("h1", "govuk-label-wrapper").Holding(label) : label;
    }

    private TagBuilder Legend()
    {
        if (!owner.PageHeading)
        {
            return Element("legend", "govuk-fieldset__legend" + (owner.LabelHidden ? " govuk-visually-hidden" : "")).Text(owner.Label);
        }

        return Element("legend", "govuk-fieldset__legend govuk-fieldset__legend--l")
            .Holding(Element("h1", "govuk-fieldset__heading").Text(owner.Label));
    }

    private static string? Written(object? value) => value switch
    {
        null => null,
        bool flag => flag ? "true" : "false",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
