using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heed.Web.Platform.Look;

/// <summary>A date in words: 31 March 2026.</summary>
[HtmlTargetElement("heed-date-text", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DateText : TagHelper
{
    /// <summary>A <see cref="DateOnly"/> or a <see cref="DateTimeOffset"/>; null shows <see cref="None"/>.</summary>
    public required object? Value { get; set; }

    /// <summary>Adds the time of day to a moment.</summary>
    public bool WithTime { get; set; }

    public string None { get; set; } = "no date";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (stamp, words) = Value switch
        {
            DateOnly date => (date.ToString("yyyy-MM-dd"), PlainWords.Of(date)),
            DateTimeOffset moment => (moment.ToString("O"), WithTime ? PlainWords.WithTime(moment) : PlainWords.Of(moment)),
            _ => ("", None),
        };
        output.Becomes(stamp.Length == 0 ? "span" : "time");
        if (stamp.Length > 0)
        {
            output.Attributes.SetAttribute("datetime", stamp);
        }

        output.Content.SetContent(words);
    }
}
