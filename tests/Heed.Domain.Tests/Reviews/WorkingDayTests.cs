using Heed.Domain.Reviews;

namespace Heed.Domain.Tests.Reviews;

/// <summary>Time limits in working days, over Easter, Christmas and substitute days, in the four nations.</summary>
public sealed class WorkingDayTests
{
    /// <summary>The bank holidays that the government published (gov.uk/bank-holidays), a year and a nation a line.</summary>
    public static TheoryData<Nation, int, string> Published => new()
    {
        { Nation.England, 2019, "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26" },
        { Nation.England, 2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28" },
        { Nation.England, 2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28" },
        { Nation.England, 2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27" },
        { Nation.Wales, 2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26" },
        { Nation.England, 2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26" },
        { Nation.Wales, 2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26" },
        { Nation.England, 2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28" },
        { Nation.England, 2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28" },
        { Nation.Scotland, 2019, "01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26" },
        { Nation.Scotland, 2020, "01-01 01-02 04-10 05-08 05-25 08-03 11-30 12-25 12-28" },
        { Nation.Scotland, 2021, "01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28" },
        { Nation.Scotland, 2022, "01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27" },
        { Nation.Scotland, 2023, "01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26" },
        { Nation.Scotland, 2024, "01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26" },
        { Nation.Scotland, 2025, "01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26" },
        { Nation.NorthernIreland, 2019, "01-01 03-18 04-19 04-22 05-06 05-27 07-12 08-26 12-25 12-26" },
        { Nation.NorthernIreland, 2020, "01-01 03-17 04-10 04-13 05-08 05-25 07-13 08-31 12-25 12-28" },
        { Nation.NorthernIreland, 2021, "01-01 03-17 04-02 04-05 05-03 05-31 07-12 08-30 12-27 12-28" },
        { Nation.NorthernIreland, 2022, "01-03 03-17 04-15 04-18 05-02 06-02 06-03 07-12 08-29 09-19 12-26 12-27" },
        { Nation.NorthernIreland, 2023, "01-02 03-17 04-07 04-10 05-01 05-08 05-29 07-12 08-28 12-25 12-26" },
        { Nation.NorthernIreland, 2024, "01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26" },
        { Nation.NorthernIreland, 2026, "01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28" },
    };

    [Theory]
    [MemberData(nameof(Published))]
    public void The_bank_holidays_are_those_of_the_published_list(Nation nation, int year, string days) =>
        Assert.Equal(days, string.Join(' ', BankHolidays.Of(nation, year).Order().Select(d => d.ToString("MM-dd"))));

    [Theory]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    [InlineData(2028, 4, 16)]
    [InlineData(2029, 4, 1)]
    [InlineData(2030, 4, 21)]
    [InlineData(2031, 4, 13)]
    [InlineData(2032, 3, 28)]
    [InlineData(2033, 4, 17)]
    [InlineData(2034, 4, 9)]
    [InlineData(2035, 3, 25)]
    public void Easter_falls_as_the_church_says(int year, int month, int day) => Assert.Equal(new DateOnly(year, month, day), BankHolidays.Easter(year));

    [Theory]
    [InlineData(Nation.England, 8)]
    [InlineData(Nation.Wales, 8)]
    [InlineData(Nation.Scotland, 9)]
    [InlineData(Nation.NorthernIreland, 10)]
    public void Each_year_to_2035_has_as_many_holidays_as_its_nation_gives_all_on_weekdays(Nation nation, int usual)
    {
        for (var year = 2027; year <= 2035; year++)
        {
            var days = BankHolidays.Of(nation, year);
            Assert.Equal(usual, days.Count);
            Assert.All(days, d => Assert.True(d.Year == year && d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday), $"{d}"));
        }
    }

    [Theory]
    // Five working days over Christmas 2026, when Boxing Day is given on Monday 28 December.
    [InlineData(Nation.England, "2026-12-23", 5, "2027-01-04")]
    [InlineData(Nation.Scotland, "2026-12-23", 5, "2027-01-05")]
    // Over Easter 2027: Good Friday 26 March; Scotland works on Easter Monday.
    [InlineData(Nation.England, "2027-03-24", 5, "2027-04-02")]
    [InlineData(Nation.Wales, "2027-03-24", 5, "2027-04-02")]
    [InlineData(Nation.Scotland, "2027-03-24", 5, "2027-04-01")]
    [InlineData(Nation.NorthernIreland, "2027-03-16", 5, "2027-03-24")]
    // Christmas Day 2027 is a Saturday and Boxing Day a Sunday: Monday and Tuesday are given.
    [InlineData(Nation.England, "2027-12-24", 1, "2027-12-29")]
    // New Year 2028 is a Saturday; Scotland's 2 January follows it.
    [InlineData(Nation.England, "2027-12-31", 1, "2028-01-04")]
    [InlineData(Nation.Scotland, "2027-12-31", 1, "2028-01-05")]
    [InlineData(Nation.NorthernIreland, "2031-07-11", 1, "2031-07-15")]
    [InlineData(Nation.England, "2026-11-23", 15, "2026-12-14")]
    [InlineData(Nation.England, "2026-11-21", 0, "2026-11-21")]
    public void A_limit_in_working_days_counts_neither_weekends_nor_the_holidays_of_the_nation(Nation nation, string from, int days, string until) =>
        Assert.Equal(DateOnly.Parse(until), WorkingDays.After(nation, DateOnly.Parse(from), days));

    [Fact]
    public void The_end_of_a_limit_is_always_a_working_day_and_counts_back_to_its_length()
    {
        foreach (var nation in Enum.GetValues<Nation>())
        {
            for (var day = new DateOnly(2026, 1, 1); day < new DateOnly(2035, 12, 1); day = day.AddDays(11))
            {
                var end = WorkingDays.After(nation, day, 15);
                Assert.True(WorkingDays.IsOne(nation, end));
                Assert.Equal(15, WorkingDays.Between(nation, day, end));
            }
        }
    }
}
