using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Domain.Tests.Shared;

public sealed class IdTests
{
    [Fact]
    public void Ids_stand_in_the_order_of_their_making_even_within_a_millisecond()
    {
        var ids = Enumerable.Range(0, 10_000).Select(_ => Convert.ToHexString(ActionId.New().Value.ToByteArray(true))).ToList();

        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Equal('7', id[12]));
    }
}
