namespace Heed.Domain.Tests.Recommendations;

/// <summary>How often the gate is right on pairs written for it, half good and half lacking.</summary>
public sealed class GateRateTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("gate-pairs.json", 14, 14)]
    [InlineData("gate-blind-pairs.json", 14, 14)]
    public void It_is_right_about_most_pairs(string file, int good, int lacking)
    {
        var rates = GatePairs.Judge(file);
        output.WriteLine($"{file}: {rates}");
        rates.Words.ToList().ForEach(output.WriteLine);
        Assert.True(rates.Good >= good && rates.Lacking >= lacking, rates.ToString());
    }
}
