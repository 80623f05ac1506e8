using Heed.Domain.Shared;

namespace Heed.Domain.Tests.Shared;

public sealed class BlankTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\r\n\u00a0\u2003\u3000")]
    [InlineData("\u200b\u200d\u2060\ufeff\u00ad\u180e")]
    [InlineData("\u2800\u3164\uffa0\u115f\u1160")]
    [InlineData("\ufe0f\u034f\u0301")]
    [InlineData("\udb40\udc20")]
    public void What_has_no_shape_is_no_text(string? text) => Assert.True(Blank.Is(text));

    [Theory]
    [InlineData("No")]
    [InlineData("7")]
    [InlineData("?")]
    [InlineData("£")]
    [InlineData("Ŵ")]
    [InlineData("\u200bé")]
    [InlineData("👍")]
    public void Any_sign_that_is_seen_is_a_text(string text) => Assert.False(Blank.Is(text));
}
