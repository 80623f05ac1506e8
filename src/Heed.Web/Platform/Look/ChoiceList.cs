using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using static Heed.Web.Platform.Look.Markup;

namespace Heed.Web.Platform.Look;

/// <summary>The boxes of radios and checkboxes, which differ only in their kind.</summary>
internal sealed record ChoiceList(string Kind, string Name, string Id, Func<string, bool> IsChosen, IReadOnlyDictionary<string, IHtmlContent> Reveals)
{
    private string Block => Kind == "radio" ? "govuk-radios" : "govuk-checkboxes";

    public TagBuilder Of(IEnumerable<Choice> items, string? classes = null)
    {
        var list = Element("div", classes is null ? Block : $"{Block} {classes}").With("data-module", Block);
        foreach (var group in items.Select((item, position) => (Item: item, Position: position)).GroupBy(each => each.Item.Group))
        {
            var place = group.Key is null ? list : Element("div", "heed-choices").With("role", "group").With("aria-label", group.Key)
                .Holding(Element("p", "heed-choices__name").With("aria-hidden", "true").Text(group.Key));
            foreach (var (item, position) in group)
            {
                // The first box carries the field's own id, so that the error summary leads to it.
                place.Holding(Box(item, position == 0 ? Id : $"{Id}-{position + 1}"), Revealed(item));
            }

            list.Holding(place == list ? null : place);
        }

        return list;
    }

    private TagBuilder Box(Choice item, string id) => Element("div", $"{Block}__item").Holding(
        Lone("input", $"{Block}__input").With("id", id).With("name", Name).With("type", Kind).With("value", item.Value)
            .If(IsChosen(item.Value), "checked")
            .If(item.Hint is not null, "aria-describedby", id + "-item-hint"),
        Element("label", $"govuk-label {Block}__label").With("for", id).Text(item.Text),
        item.Hint is null ? null : Element("div", $"govuk-hint {Block}__hint").With("id", id + "-item-hint").Text(item.Hint));

    // Shown and hidden by the style sheet alone, so that it works without scripts.
    private TagBuilder? Revealed(Choice item) =>
        Reveals.TryGetValue(item.Value, out var content) ? Element("div", $"{Block}__conditional heed-when").Holding(content) : null;
}
