using System.Text;
using Heed.Application.People;

namespace Heed.Application.Tests.People;

public sealed class OneTimeCodeTests
{
    private static readonly byte[] Key = Encoding.ASCII.GetBytes("12345678901234567890");

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    public void The_codes_are_those_of_RFC_6238(long seconds, string code) =>
        Assert.Equal(code, OneTimeCode.At(Key, DateTimeOffset.FromUnixTimeSeconds(seconds)));

    [Fact]
    public void The_key_in_letters_is_that_of_RFC_4648()
    {
        Assert.Equal("MZXW6YTBOI", OneTimeCode.InLetters("foobar"u8.ToArray()));
        Assert.Equal("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", OneTimeCode.InLetters(Key));
    }

    [Fact]
    public void A_code_is_right_for_clocks_half_a_minute_apart_and_only_once()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_000_000_020);
        var code = OneTimeCode.At(Key, now);

        var step = OneTimeCode.StepOf(Key, code, now, 0);

        Assert.NotNull(step);
        Assert.Equal(step, OneTimeCode.StepOf(Key, code, now.AddSeconds(30), 0));
        Assert.Equal(step, OneTimeCode.StepOf(Key, code, now.AddSeconds(-30), 0));
        Assert.Null(OneTimeCode.StepOf(Key, code, now.AddSeconds(60), 0));
        Assert.Null(OneTimeCode.StepOf(Key, code, now, step.Value));
        Assert.Null(OneTimeCode.StepOf(Key, "", now, 0));
    }
}
