using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Heed.Application.Recommendations;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;

namespace Heed.TestKit;

/// <summary>The register as it goes out, and as somebody edits it in a spreadsheet.</summary>
public static class EditedSheet
{
    public static async Task<byte[]> Taken(this Town town, RegisterForm form, Actor? by = null, ActionList.Filter? filter = null)
    {
        var taken = await town.The<TakeOutRegister>().Run(by ?? town.Manager, filter ?? new ActionList.Filter(), "due", "all of them", form, default);
        return taken.IsDone ? RegisterFiles.Of(taken.Value, form) : throw new InvalidOperationException($"{taken.Kind}");
    }

    public static Task<byte[]> Out(this Town town, Actor? by = null) => town.Taken(RegisterForm.Excel, by);

    /// <summary>Brings a sheet back and looks at what it would change.</summary>
    public static async Task<SheetInHand.Row> Back(this Town town, byte[] sheet, Actor? by = null)
    {
        var back = await town.The<BringBackRegister>().Run(by ?? town.Manager, new MemoryStream(sheet), "register.xlsx", default);
        return back.IsDone ? (await town.The<SheetInHand>().Run(by ?? town.Manager, back.Value, 1, default))! : throw new InvalidOperationException(string.Join("; ", back.Problems.Select(p => p.Sentence)));
    }

    public static byte[] Edit(this byte[] sheet, Action<SheetRows> how)
    {
        using var bytes = new MemoryStream();
        bytes.Write(sheet);
        using (var document = SpreadsheetDocument.Open(bytes, true))
        {
            var book = document.WorkbookPart!;
            var part = (WorksheetPart)book.GetPartById(book.Workbook.Descendants<Sheet>().First(s => s.Name == "Actions").Id!);
            how(new SheetRows(part.Worksheet.GetFirstChild<SheetData>()!));
            part.Worksheet.Save();
        }

        return bytes.ToArray();
    }
}

/// <summary>The rows of the sheet of actions, found by their keys and headings.</summary>
public sealed class SheetRows
{
    private readonly SheetData data;
    private readonly Dictionary<string, int> heads;
    private readonly Dictionary<string, Row> rows;

    internal SheetRows(SheetData data)
    {
        this.data = data;
        var all = data.Elements<Row>().ToList();
        heads = all[1].Elements<Cell>().Select((c, at) => (c.InnerText, at)).ToDictionary(c => c.InnerText, c => c.at);
        rows = all.Skip(2).ToDictionary(r => r.Elements<Cell>().First().InnerText);
    }

    public SheetRows Set(PlanAction action, string head, string text) => Set(action.Id, head, text);

    public SheetRows Set(ActionId action, string head, string text)
    {
        var cell = rows[action.ToString()].Elements<Cell>().ElementAt(heads[head]);
        cell.RemoveAllChildren();
        (cell.DataType, cell.CellValue) = (CellValues.String, new CellValue(text));
        return this;
    }

    public SheetRows Set(PlanAction action, string head, DateOnly day) => Set(action.Id, head, day);

    public SheetRows Set(ActionId action, string head, DateOnly day)
    {
        var cell = rows[action.ToString()].Elements<Cell>().ElementAt(heads[head]);
        cell.RemoveAllChildren();
        (cell.DataType, cell.CellValue) = (null, new CellValue(day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture)));
        return this;
    }

    public SheetRows Remove(PlanAction action)
    {
        rows[action.Id.ToString()].Remove();
        return this;
    }

    public SheetRows Twice(PlanAction action)
    {
        data.Append(rows[action.Id.ToString()].CloneNode(true));
        return this;
    }

    public SheetRows AddNew(string text)
    {
        var cells = Enumerable.Range(0, heads.Count).Select(at => new Cell { DataType = CellValues.String, CellValue = new CellValue(at == heads["Action"] ? text : "") });
        data.Append(new Row(cells));
        return this;
    }
}
