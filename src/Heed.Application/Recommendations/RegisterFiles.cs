using System.Globalization;
using System.Text.Json;
using Heed.Application.Platform.Files;
using Heed.Domain.Reports;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations;

/// <summary>The register as CSV and as JSON.</summary>
public static class RegisterFiles
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly IReadOnlyList<RegisterColumn> Columns = [.. RegisterColumns.All.Where(c => c.Field is not (SheetField.Reason or SheetField.Agreed or SheetField.Progress))];

    public static byte[] Of(RegisterOut register, RegisterForm form) => form switch
    {
        RegisterForm.Csv => Csv(register),
        RegisterForm.Json => Json(register),
        _ => RegisterWorkbook.Of(register),
    };

    public static (string Ending, string Type) KindOf(RegisterForm form) => form switch
    {
        RegisterForm.Csv => ("csv", "text/csv"),
        RegisterForm.Json => ("json", "application/json"),
        _ => ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    };

    /// <summary>The marking and the time stand in every row, since rows are copied out of such files.</summary>
    private static byte[] Csv(RegisterOut register)
    {
        string[] about = [MarkingWords.Of(RegisterOut.Marking), register.AsAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)];
        return CsvFile.Of(register.Rows
            .Select(row => (string[])[.. about, row.Id.ToString(), .. Columns.Select(c => Text(c.Of(row)))])
            .Prepend(["Marking", "As at (UTC)", "Key", .. Columns.Select(c => c.Head)]));
    }

    private static byte[] Json(RegisterOut register)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteString("marking", MarkingWords.Of(RegisterOut.Marking));
            json.WriteString("madeBy", register.MadeBy);
            json.WriteString("asAt", register.AsAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
            json.WriteString("chosen", register.Chosen);
            json.WriteStartObject("definitions");
            foreach (var column in Columns)
            {
                json.WriteString(column.Name, column.Means);
            }

            json.WriteEndObject();
            WriteColours(json, register);
            json.WriteStartArray("actions");
            foreach (var row in register.Rows)
            {
                json.WriteStartObject();
                json.WriteString("key", row.Id.ToString());
                foreach (var column in Columns)
                {
                    Write(json, column.Name, column.Of(row));
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void WriteColours(Utf8JsonWriter json, RegisterOut register)
    {
        json.WriteStartArray("colours");
        foreach (var (here, colour) in register.Colours.SelectMany(c => c.Key.Used.Select(used => (c, used))))
        {
            json.WriteStartObject();
            json.WriteString("partnership", here.Partnership);
            json.WriteString("colour", Words.Capital(Words.Of(colour)));
            json.WriteString("means", here.Key.MeaningOf(colour));
            json.WriteString("workedOutWhen", here.Key.WorkedOut(colour));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, object? value)
    {
        if (value is int number)
        {
            json.WriteNumber(name, number);
        }
        else if (value is null or "")
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, Text(value));
        }
    }

    internal static string Text(object? value) => value switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
