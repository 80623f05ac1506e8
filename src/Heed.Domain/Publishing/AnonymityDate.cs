namespace Heed.Domain.Publishing;

/// <summary>A date of the key: with day, month and year it stops, in other forms it is a doubt.</summary>
internal sealed class AnonymityDate : IAnonymityPattern
{
    private readonly KeyLine line;
    private readonly NamedDay day;

    private AnonymityDate(KeyLine line, NamedDay day) => (this.line, this.day) = (line, day);

    /// <summary>One for the value and one for each other form that names another day; none where no day can be read.</summary>
    public static IEnumerable<IAnonymityPattern> Of(KeyLine line) => line.Aliases.Prepend(line.Value)
        .SelectMany(said => AnonymityDates.In(AnonymityText.Plain(said)).Take(1))
        .DistinctBy(d => (d.Day, d.Month, d.Year)).Select(d => new AnonymityDate(line, d));

    public IEnumerable<AnonymityFind> In(AnonymityText text) => text.Days.Where(d => d.Day == day.Day && d.Month == day.Month && (d.Year == day.Year || d.Year is null || day.Year is null))
        .GroupBy(d => d.At).Select(same => same.OrderByDescending(d => d.IsPlain).ThenByDescending(d => d.Found.Length).First())
        .Select(d => new AnonymityFind(d.IsPlain && d.Year == day.Year ? FindWeight.Stop : FindWeight.Doubt, line, d.Found.Trim(), d.At));
}
