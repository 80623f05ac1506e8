namespace Heed.Application.Imports.Reading;

/// <summary>One cell or labelled paragraph of a plan, under the meaning that its heading gives it.</summary>
/// <param name="Again">The cell is merged with the one above, which was read already.</param>
/// <param name="Rows">How many rows of the plan the cell covers.</param>
internal sealed record Field(Column Column, string Heading, Piece Piece, IReadOnlyList<Line> Lines, bool Again = false, int Rows = 1)
{
    public string Text => Cut ?? Piece.Text;

    /// <summary>The words without the label in front of them, where a label stands in the same paragraph.</summary>
    public string? Cut { get; init; }
    public string? Fill => (Piece as Cell)?.Fill;
}

/// <summary>What one row of a table, one card or one labelled passage says.</summary>
internal sealed class RowFields(string place)
{
    public string Place => place;
    public List<Field> All { get; } = [];

    public bool Has(Column column) => All.Exists(f => f.Column == column && f.Text.Length > 0);

    public IEnumerable<Field> Of(Column column) => All.Where(f => f.Column == column && f.Text.Length > 0);

    public IEnumerable<Field> Of(params Column[] columns) => All.Where(f => Array.IndexOf(columns, f.Column) >= 0 && f.Text.Length > 0);

    public Field? First(Column column) => All.Find(f => f.Column == column && f.Text.Length > 0);
}
