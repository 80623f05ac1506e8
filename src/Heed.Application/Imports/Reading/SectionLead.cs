namespace Heed.Application.Imports.Reading;

/// <summary>"Lead for this plan: the Named Nurse", said once between a heading and its table.</summary>
/// <param name="Level">The level of the heading that it stands under.</param>
internal sealed record SectionLead(TextPiece Piece, string Heading, string Who, Column Column, int Level)
{
    /// <summary>What a paragraph outside any recommendation says about who leads; null where it says nothing of it.</summary>
    public static SectionLead? Of(TextPiece piece, int level)
    {
        var m = ProseLabels.Labelled().Match(piece.Text);
        var label = m.Groups["label"].Value.Trim();
        var who = m.Groups["rest"].Value.Trim();
        return m.Success && Words.Count(label) <= 8 && Words.Count(who) is > 0 and <= 14 && !who.EndsWith(':') && LeadPart.KindOf(who.Split(',')[0]) != LeadKind.Unknown
            && Headings.Find(label) is { Column: Column.Lead or Column.LeadName or Column.LeadRole or Column.LeadAgency } meaning
            ? new SectionLead(piece, label, who, meaning.Column, level)
            : null;
    }

    /// <summary>Gives the lead to a row of actions that has no place for one.</summary>
    public void Share(RowFields row, PlanShape shape)
    {
        if (!shape.HasLead && row.Of(Column.Action).Any(f => !f.Again))
        {
            row.All.Add(new Field(Column, Heading, Piece, Cell.SplitLines(Who)) { Cut = Who });
        }
    }
}
