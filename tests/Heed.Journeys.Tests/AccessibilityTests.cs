using Heed.TestKit;

namespace Heed.Journeys.Tests;

public sealed class AccessibilityTests
{
    [Fact]
    public async Task A_planted_violation_is_found_and_a_real_page_has_none()
    {
        await using var heed = await RunningHeed.OnLoopback();
        var page = await Chromium.NewPerson(heed.Address);

        await page.GotoAsync("/account/sign-in");
        await Accessibility.MustBeClean(page);

        await page.EvaluateAsync("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=x><input>')");
        Assert.NotEmpty(await Accessibility.Violations(page));
    }
}
