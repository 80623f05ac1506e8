using Heed.Domain.Shared;

namespace Heed.Domain.Tests.Shared;

public sealed class IdTests
{
    [Fact]
    public void Identities_are_in_the_order_of_their_making_even_within_a_millisecond()
    {
        var made = Enumerable.Range(0, 20_000).Select(_ => ScopeId.New().Value).ToList();

        Assert.Equal(made.Select(Text).Order(StringComparer.Ordinal), made.Select(Text));
        Assert.Equal(made.Count, made.Distinct().Count());
        Assert.All(made.Take(10), id => Assert.Equal(7, id.Version));
    }

    [Fact]
    public async Task Identities_made_at_once_are_all_different()
    {
        var made = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Enumerable.Range(0, 5_000).Select(_ => ScopeId.New()).ToList())));

        Assert.Equal(40_000, made.SelectMany(m => m).Distinct().Count());
    }

    private static string Text(Guid id) => id.ToString("N");
}
