using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using static Heed.Application.Recommendations.RegisterWorkbook;

namespace Heed.Application.Recommendations;

/// <summary>Writes the sheet of actions, row after row.</summary>
internal static class RegisterSheetWriter
{
    private const double PlainHeight = 15;

    public static void Write(WorksheetPart part, RegisterOut register)
    {
        var last = RegisterWorkbook.HeadRow + register.Rows.Count;
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(new Pane { HorizontalSplit = 3, VerticalSplit = HeadRow, TopLeftCell = $"D{HeadRow + 1}", ActivePane = PaneValues.BottomRight, State = PaneStateValues.Frozen }) { WorkbookViewId = 0, TabSelected = true }));
        writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = PlainHeight });
        writer.WriteElement(ColumnsOf([(10, true), (10, true), .. RegisterColumns.All.Select(c => (c.Width, false))]));
        writer.WriteStartElement(new SheetData());
        writer.WriteElement(new Row(Cell("", RegisterStyles.Title), Cell("", RegisterStyles.Title), Cell($"{register.Banner}. {register.Sentence}", RegisterStyles.Banner)) { RowIndex = 1 });
        writer.WriteElement(new Row([Cell(RegisterColumns.Key, RegisterStyles.Head), Cell(RegisterColumns.Prints, RegisterStyles.Head), .. RegisterColumns.All.Select(c => Cell(c.Head, c.Field is null ? RegisterStyles.Head : RegisterStyles.HeadToChange))]) { RowIndex = HeadRow });
        foreach (var row in register.Rows)
        {
            writer.WriteElement(new Row([Cell(row.Id.ToString(), RegisterStyles.Read), Cell($"{row.Version} {SheetPrint.Of(row)}", RegisterStyles.Read), .. RegisterColumns.All.Select(c => CellOf(c, c.Of(row)))]));
        }

        writer.WriteEndElement();
        // Without a password: it keeps hands off what only Heed may write, and anybody can take it away to sort.
        writer.WriteElement(new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatColumns = false, FormatRows = false, AutoFilter = false, Sort = false });
        writer.WriteElement(new AutoFilter { Reference = $"C{HeadRow}:{Letters(RegisterColumns.All.Count + 2)}{Math.Max(last, HeadRow + 1)}" });
        writer.WriteElement(Choices(register, Math.Max(last, HeadRow + 1)));
        writer.WriteElement(new PageSetup { Orientation = OrientationValues.Landscape, PaperSize = 8 });
        writer.WriteElement(new HeaderFooter(new OddHeader("&C" + Footer(register.Banner)), new OddFooter($"&C{Footer(register.Banner)}&RPage &P of &N")));
        writer.WriteEndElement();
    }

    internal static Columns ColumnsOf(IEnumerable<(double Width, bool Hidden)> widths) =>
        new(widths.Select((w, at) => new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = w.Width, CustomWidth = true, Hidden = w.Hidden }));

    private static Cell CellOf(RegisterColumn column, object? value)
    {
        var changed = column.Field is not null;
        return value switch
        {
            DateOnly day => Cell(day, changed ? RegisterStyles.DayToChange : RegisterStyles.Day),
            int number => Cell(number, RegisterStyles.Read),
            _ when column.Field == SheetField.Due => Cell("", RegisterStyles.DayToChange),
            _ => Cell(value as string ?? "", changed ? RegisterStyles.Change : RegisterStyles.Read),
        };
    }

    /// <summary>Lists to choose from where there is a list. What is not in it may be typed all the same: Heed looks at it when it comes back.</summary>
    private static DataValidations Choices(RegisterOut register, int last)
    {
        var lists = new List<DataValidation> { List(SheetField.Reported, $"\"{string.Join(',', RegisterColumns.Reports)}\"") };
        if (register.Leads.Count > 0)
        {
            lists.Add(List(SheetField.Lead, $"{Known}!$B$1:$B${register.Leads.Count}"));
        }

        return new DataValidations(lists) { Count = (uint)lists.Count };

        DataValidation List(SheetField field, string from)
        {
            var column = Letters(RegisterColumns.All.Select((c, at) => (c.Field, At: at)).First(c => c.Field == field).At + 3);
            return new DataValidation(new Formula1(from)) { Type = DataValidationValues.List, AllowBlank = true, ShowErrorMessage = false, SequenceOfReferences = new ListValue<StringValue> { InnerText = $"{column}{HeadRow + 1}:{column}{last}" } };
        }
    }

    private static string Letters(int column) => column <= 26 ? ((char)('A' + column - 1)).ToString() : Letters((column - 1) / 26) + Letters(((column - 1) % 26) + 1);
}
