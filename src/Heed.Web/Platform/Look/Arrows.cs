using Microsoft.AspNetCore.Html;

namespace Heed.Web.Platform.Look;

/// <summary>The arrows of previous and next.</summary>
internal static class Arrows
{
    public static readonly IHtmlContent Previous = Arrow("prev", "M7 0 0 6.5 7 13l1.4-1.5L4.2 7.5H15v-2H4.2l4.2-4z");
    public static readonly IHtmlContent Next = Arrow("next", "m8 0 7 6.5L8 13l-1.4-1.5 4.2-4H0v-2h10.8l-4.2-4z");

    private static HtmlString Arrow(string kind, string path) => new(
        $"""<svg class="govuk-pagination__icon govuk-pagination__icon--{kind}" height="13" width="15" viewBox="0 0 15 13" aria-hidden="true" focusable="false"><path d="{path}"/></svg>""");
}
