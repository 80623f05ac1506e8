using FsCheck.Fluent;
using Heed.Domain.Shared;

namespace Heed.Domain.Tests.Shared;

public sealed class SlugsTests
{
    [Theory]
    [InlineData("Moving Through: a joint review", "moving-through-a-joint-review")]
    [InlineData("Child’s   voice – 2024/25", "childs-voice-2024-25")]
    [InlineData("Zoë & Łukasz", "zoe-ukasz")]
    [InlineData("!!!", "")]
    public void A_title_becomes_an_address(string title, string slug) => Assert.Equal(slug, Slugs.From(title));

    [Theory]
    [InlineData("a-review", true)]
    [InlineData("A-Review", false)]
    [InlineData("-a", false)]
    [InlineData("a--b", false)]
    [InlineData("a", false)]
    [InlineData("../etc", false)]
    [InlineData(null, false)]
    public void Only_small_letters_digits_and_single_hyphens_are_an_address(string? slug, bool fine) => Assert.Equal(fine, Slugs.IsValid(slug));

    [Fact]
    public void An_address_made_from_any_title_is_valid_or_empty() =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<FsCheck.NonNull<string>>(), title =>
            Slugs.From(title.Get) is var slug && (slug.Length < 2 || Slugs.IsValid(slug))));
}
