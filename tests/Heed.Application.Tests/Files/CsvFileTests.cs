using System.Text;
using Heed.Application.Platform.Files;

namespace Heed.Application.Tests.Files;

public sealed class CsvFileTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"https://evil.example\")")]
    [InlineData("+44 20")]
    [InlineData("-1+2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\uff1d1+1")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    public void A_cell_that_a_spreadsheet_would_take_for_a_formula_begins_with_an_apostrophe(string cell)
    {
        var said = Encoding.UTF8.GetString(CsvFile.Of([["Before", cell]]));

        Assert.StartsWith("\ufeffBefore,", said, StringComparison.Ordinal);
        Assert.StartsWith("'" + cell[0], said["\ufeffBefore,".Length..].TrimStart('"'), StringComparison.Ordinal);
    }

    [Fact]
    public void Commas_quotes_line_ends_and_empty_rows_stay_in_their_cells()
    {
        var said = Encoding.UTF8.GetString(CsvFile.Of([["One, two", "She said \"yes\"", "Zoë"], [], ["Line\nafter line", "", "7"]]));

        Assert.Equal("\ufeff\"One, two\",\"She said \"\"yes\"\"\",Zoë\r\n\"\"\r\n\"Line\nafter line\",,7\r\n", said);
    }
}
