using System.Text;

namespace Heed.Application.Imports.Reading;

/// <summary>Takes delimited text apart: quoted cells may hold the delimiter and line breaks.</summary>
internal static class Delimited
{
    public static readonly char[] Delimiters = [',', ';', '\t', '|'];

    public static List<(List<string> Cells, int Line)> Rows(string text, char delimiter)
    {
        var rows = Parse(text, delimiter, true, out var unclosed);
        // A quotation mark that is never closed would swallow the rest of the file.
        return unclosed ? Parse(text, delimiter, false, out _) : rows;
    }

    private static List<(List<string> Cells, int Line)> Parse(string text, char delimiter, bool quotes, out bool unclosed)
    {
        var rows = new List<(List<string>, int)>();
        var cells = new List<string>();
        var cell = new StringBuilder();
        int line = 1, started = 1;
        bool quoted = false, fresh = true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            line += c == '\n' ? 1 : 0;
            if (quoted)
            {
                if (c != '"')
                {
                    cell.Append(c);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append('"');
                    i++;
                }
                else
                {
                    quoted = false;
                    // Words after a closing mark are no part of the word before it.
                    if (i + 1 < text.Length && text[i + 1] != delimiter && text[i + 1] is not ('\r' or '\n'))
                    {
                        cell.Append('"');
                    }
                }
            }
            else if (c == '"' && quotes && fresh)
            {
                quoted = true;
                fresh = false;
            }
            else if (c == delimiter)
            {
                cells.Add(cell.ToString());
                cell.Clear();
                fresh = true;
            }
            else if (c is '\n' or '\r')
            {
                if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                {
                    i++;
                    line++;
                }
                else
                {
                    line += c == '\r' ? 1 : 0;
                }
                cells.Add(cell.ToString());
                cell.Clear();
                rows.Add((cells, started));
                cells = [];
                fresh = true;
                started = line;
            }
            else
            {
                cell.Append(c);
                fresh = fresh && c == ' ';
            }
        }
        unclosed = quoted;
        cells.Add(cell.ToString());
        rows.Add((cells, started));
        return rows;
    }
}
