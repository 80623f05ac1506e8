using System.Net;
using Heed.Application.Platform.Database;
using Heed.TestKit;

namespace Heed.Web.Tests.Platform;

/// <summary>Words that no keyboard types, on both databases: one of them takes no null character.</summary>
public sealed class OddWordsTests
{
    [Theory, OnBothDatabases]
    public async Task A_null_character_makes_no_fault_and_is_not_kept(DatabaseKind kind)
    {
        await using var heed = await RunningHeed.InProcess(kind);
        var manager = await heed.As(heed.Town.Manager);
        foreach (var page in new[] { "/work/search?q=a%00b", "/work/reviews?words=a%00b", "/work/recommendations?words=%00", "/work/actions?words=%00", "/work/people?words=%00", "/work/imports?words=%00", "/work/publishing?find=%00", "/reviews?partnership=%00", "/account/join?code=%00" })
        {
            Assert.True((await manager.Open(page)).Status is HttpStatusCode.OK or HttpStatusCode.NotFound, $"{page} answered {manager.Status}");
        }

        var action = await heed.Town.Action(await heed.Town.Recommendation(await heed.Town.Review("Odd words"), "1"));
        await manager.Open($"/work/actions/{action.Id}/evidence");
        await manager.Press("Add evidence", [("Form.File", "minutes.txt", "words"u8.ToArray())], ("Form.Title", "Harbour\0light"), ("Form.Kind", "Output"), ("Form.EvidenceOf", "2026-03-01"));

        Assert.Equal(HttpStatusCode.OK, manager.Status);
        Assert.Contains("Harbourlight", manager.Text, StringComparison.Ordinal);
    }
}
