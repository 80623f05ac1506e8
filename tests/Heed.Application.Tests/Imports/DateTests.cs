using Heed.Application.Imports.Reading;

namespace Heed.Application.Tests.Imports;

public sealed class DateTests
{
    [Theory]
    [InlineData("31st March 2017", "2017-03-31")]
    [InlineData("31 March, 2017", "2017-03-31")]
    [InlineData("31.03.17", "2017-03-31")]
    [InlineData("31/3/17", "2017-03-31")]
    [InlineData("31-Mar-2017", "2017-03-31")]
    [InlineData("2017-03-31", "2017-03-31")]
    [InlineData("2017-03-31T00:00:00", "2017-03-31")]
    [InlineData("By 31/03/2017", "2017-03-31")]
    [InlineData("Friday 31st of March 2017", "2017-03-31")]
    [InlineData("March 31st, 2017", "2017-03-31")]
    [InlineData("w/c 3 July 2017", "2017-07-03")]
    [InlineData("1 April 2016 to 31 March 2017", "2017-03-31")]
    public void A_day_is_read_as_the_British_write_it(string text, string day) => Assert.Equal((DueKind.Day, DateOnly.Parse(day)), One(text));

    [Theory]
    [InlineData("Jan 2016", "2016-01-31")]
    [InlineData("By end of March 2017", "2017-03-31")]
    [InlineData("Feb-16", "2016-02-29")]
    [InlineData("Sept ’16", "2016-09-30")]
    [InlineData("March/April 2016", "2016-04-30")]
    [InlineData("April - June 2017", "2017-06-30")]
    [InlineData("03/2017", "2017-03-31")]
    [InlineData("By March 2017.", "2017-03-31")]
    public void A_month_without_a_day_is_its_last_day(string text, string day) => Assert.Equal((DueKind.MonthOnly, DateOnly.Parse(day)), One(text));

    [Theory]
    [InlineData("Ongoing")]
    [InlineData("On going")]
    [InlineData("On-going, reviewed at each meeting")]
    [InlineData("Continuous")]
    [InlineData("Rolling programme")]
    [InlineData("Annually")]
    [InlineData("Ongoing – next review March 2018")]
    public void A_date_without_end_is_none(string text) => Assert.Equal((DueKind.OpenEnded, null), One(text));

    [Theory]
    [InlineData("tbc")]
    [InlineData("Q3")]
    [InlineData("Quarter 3")]
    [InlineData("end 2017")]
    [InlineData("within 3 months")]
    [InlineData("Autumn term")]
    [InlineData("ASAP")]
    [InlineData("with immediate effect")]
    [InlineData("31/06/2017")]
    [InlineData("30 February 2017")]
    [InlineData("March")]
    [InlineData("2017/18")]
    [InlineData("Completed")]
    public void What_is_no_day_is_not_made_one(string text) => Assert.Equal((DueKind.Unreadable, null), One(text));

    [Theory]
    [InlineData("31/01/2018, extended to 31/03/2018", 2)]
    [InlineData("31 March 2017\n30 June 2017", 2)]
    [InlineData("", 0)]
    [InlineData(" – ", 0)]
    public void Every_date_of_a_cell_is_found(string text, int count) => Assert.Equal(count, DueWords.Read(text).Count);

    private static (DueKind, DateOnly?) One(string text)
    {
        var due = Assert.Single(DueWords.Read(text));
        return (due.Kind, due.Date);
    }
}
