using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Heed.Web.Platform.Look.Markup;

namespace Heed.Web.Platform.Look;

/// <summary>A date in three boxes, bound to one <see cref="DateOnly"/>.</summary>
[HtmlTargetElement("heed-date", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DateField : Field
{
    /// <summary>The person's own date of birth: lets the browser fill it in.</summary>
    public bool Birth { get; set; }

    internal override string? Role => "group";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var parts = Parts;
        var held = For.Model as DateOnly?;
        var typed = new TypedDate(
            parts.Typed(parts.Name + ".Day") ?? Written(held?.Day),
            parts.Typed(parts.Name + ".Month") ?? Written(held?.Month),
            parts.Typed(parts.Name + ".Year") ?? Written(held?.Year));

        // A problem with a real date (it lies in the past, say) belongs to all three boxes.
        var all = parts.Problem is not null && typed.Date is not null;
        var some = parts.Problem is not null;
        Write(output, parts.Legended(Element("div", "govuk-date-input").Holding(
            Box(parts, "Day", typed.Day, 2, all || (some && typed.DayIsWrong)),
            Box(parts, "Month", typed.Month, typed.Month.Length > 2 ? 5 : 2, all || (some && typed.MonthIsWrong)),
            Box(parts, "Year", typed.Year, 4, all || (some && typed.YearIsWrong)))));
    }

    private TagBuilder Box(FieldParts parts, string part, string value, int width, bool wrong)
    {
        // The first box carries the field's own id, so that the error summary leads to it.
        var id = part == "Day" ? parts.Id : $"{parts.Id}_{part}";
        return Element("div", "govuk-date-input__item").Holding(Element("div", "govuk-form-group").Holding(
            Element("label", "govuk-label govuk-date-input__label").With("for", id).Text(part),
            Lone("input", $"govuk-input govuk-date-input__input govuk-input--width-{width}" + (wrong ? " govuk-input--error" : ""))
                .With("id", id).With("name", $"{parts.Name}.{part}").With("type", "text").With("inputmode", "numeric")
                .With("autocomplete", Birth ? $"bday-{part.ToLowerInvariant()}" : null).With("value", value)));
    }

    private static string Written(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
