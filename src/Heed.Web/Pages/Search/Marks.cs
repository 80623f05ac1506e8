using Heed.Application.Search;
using Microsoft.AspNetCore.Html;

namespace Heed.Web.Pages.Search;

/// <summary>Writes the pieces of a result: every text encoded, and the words that were looked for marked.</summary>
public static class Marks
{
    public static IHtmlContent Of(IEnumerable<Piece> pieces)
    {
        var html = new HtmlContentBuilder();
        foreach (var piece in pieces)
        {
            _ = piece.IsHit ? html.AppendHtml("<mark class=\"heed-search-hit\">").Append(piece.Text).AppendHtml("</mark>") : html.Append(piece.Text);
        }

        return html;
    }
}
