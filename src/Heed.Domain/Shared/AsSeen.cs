using System.Globalization;

namespace Heed.Domain.Shared;

/// <summary>What somebody had in front of them when they decided: the versions of all that they read, as a form carries it back.</summary>
public static class AsSeen
{
    /// <returns>One text for one state of these records, whatever their order; another as soon as one of them changes, comes or goes.</returns>
    public static string Of(params IEnumerable<IAggregate> records) =>
        string.Join('.', records.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Key:N}-{r.Version}")).Order(StringComparer.Ordinal));
}
