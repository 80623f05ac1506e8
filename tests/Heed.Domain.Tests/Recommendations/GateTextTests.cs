using System.Diagnostics;
using Heed.Domain.Recommendations;

namespace Heed.Domain.Tests.Recommendations;

public sealed class GateTextTests
{
    [Theory]
    [InlineData("x", 200_000)]
    [InlineData("the children and the ", 20_000)]
    [InlineData("improve the ", 20_000)]
    [InlineData("will be ", 20_000)]
    [InlineData("(", 200_000)]
    [InlineData("so that children, and ", 20_000)]
    public void Nobody_can_keep_the_gate_or_the_advice_busy_by_what_they_type(string piece, int times)
    {
        var endless = string.Concat(Enumerable.Repeat(piece, times));
        var watch = Stopwatch.StartNew();

        Gate.Judge(endless, endless, [endless]);
        Advice.On(new DraftedAction(endless, false, false, false, false), AdviceShipped.All);

        // It takes well below a second; a pattern that is led astray takes minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(15), $"It took {watch.Elapsed}");
    }
}
