namespace Heed.Application.Tests.Imports;

/// <summary>Pages of a toolkit: what a report said, and what was done.</summary>
public sealed class ToolkitTests
{
    [Fact]
    public Task Two_headings_on_one_line_are_known_in_other_words_too() => Reading.Expect(
        """
        Recommendation 3: Night shelters

        What the inquiry found How agencies responded

        Shelters should tell outreach workers who was turned
        away.

        A list is sent each morning.

        Recommendation 5

        Cold weather
        What the inquiry found How agencies responded
        Every bed should be open below two degrees. 

        Beds opened on nine nights.
        """,
        """
        3 [Night shelters] Shelters should tell outreach workers who was turned away. => A list is sent each morning.
        5 [Cold weather] Every bed should be open below two degrees. => Beds opened on nine nights.
        """);

    [Fact]
    public Task The_same_unknown_line_under_every_number_is_two_headings() => Reading.Expect(string.Concat(Enumerable.Range(1, 3).Select(i =>
        $"Recommendation {i}\n\nThe gap we saw Our changes since\n\nThe clinic should open on day {i}.\n\nIt opened.\n\nOpening hours {i}\n\n")),
        """
        1 [Opening hours 1] The clinic should open on day 1. => It opened.
        2 [Opening hours 2] The clinic should open on day 2. => It opened.
        3 [Opening hours 3] The clinic should open on day 3. => It opened.
        """);

    [Fact]
    public Task A_title_beside_the_number_stands_over_labels_on_lines_of_their_own() => Reading.Expect(
        """
        Recommendation 3: Voice of the tenant

        What the report said

        Landlords should ask tenants what they saw.

        What we did

        Landlords ask at every inspection.

        Recommendation 7 Empty homes

        What the report said

        The council should keep a list of empty homes.

        What we did

        The list is on the map.
        """,
        """
        3 [Voice of the tenant] Landlords should ask tenants what they saw. => Landlords ask at every inspection.
        7 [Empty homes] The council should keep a list of empty homes. => The list is on the map.
        """);

    [Fact]
    public Task A_priority_in_brackets_is_part_of_neither_number_nor_words() => Reading.Expect(
        """
        Recommendation 1 (High priority)
        A register of keys should be kept at reception.
        Management response: Agreed.
        Responsible officer: Facilities Manager.
        Target date: 31 January 2020

        Recommendation 2 (Low)
        Spare keys should be counted each quarter.
        Management response: Agreed in part.
        Responsible officer: Caretaker
        Target date: March 2020.
        """,
        """
        1 A register of keys should be kept at reception. => Agreed.
          * A register of keys should be kept at reception. | -, Facilities Manager, - | 2020-01-31
        2 Spare keys should be counted each quarter. => Agreed in part.
          * Spare keys should be counted each quarter. | -, Caretaker, - | 2020-03-31
        """);

    [Fact]
    public Task A_title_between_the_number_and_its_label_is_no_part_of_the_words() => Reading.Expect(
        """
        Recommendation 1
        Gates

        The review said

        The park should mend its gates.

        Our response

        Both gates were mended.

        Page 3

        Recommendation 2
        Benches

        The review said

        The park should paint its benches.

        Our response

        Nine are painted,

        Page 4

        and the rest will be.

        Published May 2021
        Contact the office for a copy in large print.
        """,
        """
        1 [Gates] The park should mend its gates. => Both gates were mended.
        2 [Benches] The park should paint its benches. => Nine are painted, / and the rest will be.
        """);

    [Fact]
    public Task Two_unlisted_labels_under_every_number_are_the_words_and_the_answer() => Reading.Expect(string.Concat(Enumerable.Range(1, 3).Select(i =>
        $"Recommendation {i}: Ward {i}\n\nThe challenge to us\n\nThe clinic should open ward {i}.\n\nWhere this stands\n\nWard {i} opened.\nIt is full.\n\n")),
        """
        1 [Ward 1] The clinic should open ward 1. => Ward 1 opened. / It is full.
        2 [Ward 2] The clinic should open ward 2. => Ward 2 opened. / It is full.
        3 [Ward 3] The clinic should open ward 3. => Ward 3 opened. / It is full.
        """);

    [Fact]
    public Task Two_unlisted_headings_beside_each_other_are_the_words_and_the_answer() => Reading.Expect(string.Concat(Enumerable.Range(1, 3).Select(i =>
        $"Recommendation {i}\n\nThe challenge\n\nToday\n\nThe clinic should open ward {i}.\n\nWard {i} opened.\n\nOpening hours {i}\n\n")),
        """
        1 [Opening hours 1] The clinic should open ward 1. => Ward 1 opened.
        2 [Opening hours 2] The clinic should open ward 2. => Ward 2 opened.
        3 [Opening hours 3] The clinic should open ward 3. => Ward 3 opened.
        """);

    [Fact]
    public Task A_label_may_stand_right_above_its_words() => Reading.Expect(
        """
        Local Recommendation 1 - Gates

        What the review told us
        The park should mend its gates, all of them, and should
        paint them.

        What we have done about it
        Both gates were mended.
        """,
        """
        1 (local) [Gates] The park should mend its gates, all of them, and should paint them. => Both gates were mended.
        """);
}
