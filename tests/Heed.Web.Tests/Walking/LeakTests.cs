namespace Heed.Web.Tests.Walking;

/// <summary>What the walk would say of a door that leaks: each kind of leak is planted, and named. Apart from the walk itself, because some of them change what it compares.</summary>
[Collection(WalkedCollection.Name)]
public sealed class LeakTests(WalkedHeed walked)
{
    [Theory]
    [InlineData("GET planted/open-to-everybody", "a visitor who is signed out: carries “Zqplantedtitle”")]
    [InlineData("GET planted/count", "the manager of another partnership: shows something else since")]
    [InlineData("GET planted/header", "the chair of another partnership: carries “Zqplantedtitle”")]
    [InlineData("GET planted/fallen-through", "an administrator: answered 200")]
    [InlineData("POST planted/changed-by-an-auditor", "the auditor, who sees all and may change nothing: changed something")]
    [InlineData("GET planted/nothing", "“Zqplantedtitle” is not to be seen, so this proves nothing")]
    [InlineData("GET planted/script", "a planted script stands in the page as a script")]
    public async Task A_door_that_leaks_is_named_with_whom_it_lets_in(string door, string named)
    {
        var walker = new Walker(walked.World);

        await walker.Try(LeakingDoors.Entries.Single(e => e.Door == door));

        Assert.Contains(walker.Problems, p => p.StartsWith(door, StringComparison.Ordinal) && p.Contains(named, StringComparison.Ordinal));
    }
}
