using Heed.Application.Platform.Database;
using Heed.TestKit;
using Microsoft.Playwright;

namespace Heed.Journeys.Tests;

/// <summary>From what an agency lead tells, over two people who decide at once, to the review that is held, and what practitioners read of it.</summary>
public sealed class FromNotificationToReviewTests
{
    [Theory, OnBothDatabases(PostgresInLongRuns = true)]
    public async Task An_incident_is_told_considered_and_decided_and_its_review_waits_while_practitioners_learn(DatabaseKind kind)
    {
        await using var heed = await RunningHeed.OnLoopback(kind);
        const string group = "Case review group";
        await heed.Town.Group(group);
        var today = heed.Town.Today;
        var lead = await Person.SignedIn(heed, await heed.AccountOf(heed.Town.PoliceLead));
        var manager = await Person.SignedIn(heed, await heed.AccountOf(heed.Town.Manager));
        var chair = await Person.SignedIn(heed, await heed.AccountOf(heed.Town.Chair));

        var notification = await Tell(lead, $"{heed.Town.Children} {heed.Town.Police}", today);
        await Consider(manager, notification, group, today);
        await DecideAtOnce(chair, manager, notification, today);
        var review = await OpenReview(manager, notification, today);
        await HoldPublication(manager, review, today);
        await Share(manager, review);

        await lead.GotoAsync("/work/learning");
        await lead.GetByText("Ask where she sleeps").First.WaitForAsync();
        Assert.DoesNotContain("Review of the weir", await lead.ContentAsync(), StringComparison.Ordinal);
        await lead.GotoAsync(notification);
        await lead.GetByText("Decided: the partnership tells you").First.WaitForAsync();
        await Accessibility.MustBeClean(lead);
    }

    private static async Task<string> Tell(IPage page, string where, DateOnly today)
    {
        await page.GotoAsync("/work/notifications");
        await page.Follow("Write a notification");
        await page.SelectOptionAsync("[name='Form.Where']", where);
        await page.CheckAsync("[name='Form.Kind'][value='SeriousIncident']");
        await page.SelectOptionAsync("[name='Form.Regime']", "local-child-england");
        await page.FillAsync("[name='Form.About']", "Tilly, 14");
        await page.CheckAsync("[name='Form.Harm'][value='harmed']");
        await page.Day("Form.AwareOn", today.AddDays(-3));
        await page.FillAsync("[name='Form.WhatHappened']", "She was found hurt at the weir.");
        await page.FillAsync("[name='Form.Safety']", "Her brother stays with his aunt.");
        await page.FillAsync("[name='Form.ReferredBy']", "Peter Police, Town Police");
        await page.FillAsync("[name='Form.Name']", "Dora Director");
        await page.Press("Save the notification");
        await page.GetByText("Enter the role of the senior person").First.WaitForAsync();
        await Accessibility.MustBeClean(page);

        await page.FillAsync("[name='Form.Role']", "Chief Superintendent");
        await page.Day("Form.On", today.AddDays(-2));
        await page.Press("Save the notification");
        await page.GetByText("The notification was saved").First.WaitForAsync();
        return new Uri(page.Url).PathAndQuery;
    }

    private static async Task Consider(IPage page, string notification, string group, DateOnly today)
    {
        await page.GotoAsync(notification);
        await page.Follow("Answer the criteria");
        foreach (var (at, met) in new[] { (0, "met"), (1, "not"), (2, "met") })
        {
            await page.CheckAsync($"[name='Form.Rows[{at}].Met'][value='{met}']");
            await page.FillAsync($"[name='Form.Rows[{at}].Comments']", "By what the hospital told");
        }

        await page.Press("Save");
        await page.GetByText("they are met").First.WaitForAsync();
        await page.Follow("Write down what was asked of whom");
        await page.FillAsync("[name='Form.Whom']", "Her school nurse");
        await page.FillAsync("[name='Form.What']", "What the school saw");
        await page.Day("Form.On", today.AddDays(-1));
        await page.Press("Save");
        await page.Follow("Write down what the group recommends");
        await page.SelectOptionAsync("[name='Form.Group']", new SelectOptionValue { Label = group });
        await page.Day("Form.On", today.AddDays(-1));
        await page.CheckAsync("[name='Form.Outcome'][value='MetReview']");
        await page.FillAsync("[name='Form.Reasons']", "There is learning for all agencies.");
        await page.Press("Save");
        await page.GetByText("Case review group recommended").First.WaitForAsync();
        await Accessibility.MustBeClean(page);
    }

    /// <summary>Both have the page open; the second is told, sees both, and loses no word.</summary>
    private static async Task DecideAtOnce(IPage chair, IPage manager, string notification, DateOnly today)
    {
        foreach (var (page, reasons) in new[] { (chair, "It is lawful, reasonable and rational."), (manager, "My own reasons, typed meanwhile.") })
        {
            await page.GotoAsync($"{notification}/decide");
            await page.CheckAsync("[name='Form.Outcome'][value='MetReview']");
            await page.FillAsync("[name='Form.Reasons']", reasons);
            await page.FillAsync("[name='Form.DecidedBy']", "Cora Chair");
            await page.Day("Form.On", today);
        }

        await chair.Press("Write down the decision");
        await chair.IsAt(notification);
        await manager.Press("Write down the decision");
        await manager.GetByText("Somebody else saved this while you were typing").First.WaitForAsync();
        await manager.GetByText("It is lawful, reasonable and rational.").First.WaitForAsync();
        Assert.Equal("My own reasons, typed meanwhile.", await manager.InputValueAsync("[name='Form.Reasons']"));
        await Accessibility.MustBeClean(manager);
        await manager.Press("Write down the decision");
        await manager.GetByText("It was decided before. Enter why the decision is changed").First.WaitForAsync();

        await chair.Follow("Write down who was told");
        await chair.FillAsync("[name='Form.Whom']", "Peter Police");
        await chair.Day("Form.On", today);
        await chair.Press("Save");
        await chair.GetByText("Told on").First.WaitForAsync();
        Assert.Equal(1, await chair.GetByText("Stands", new() { Exact = true }).CountAsync());
    }

    private static async Task<string> OpenReview(IPage page, string notification, DateOnly today)
    {
        await page.GotoAsync(notification);
        await page.Follow("Open a review from it");
        await page.FillAsync("[name='Form.Title']", "Review of the weir");
        Assert.True(await page.IsCheckedAsync("[name='Form.Type'][value='local-child-england']"));
        await page.Press("Open the review");
        var review = new Uri(page.Url).PathAndQuery;
        await page.GotoAsync($"{review}/terms");
        await page.FillAsync("[name='Form.Text']", "1. What did agencies know of where she slept?");
        await page.Locator("[name='Form.Method']").First.CheckAsync();
        await page.FillAsync("[name='Form.AgreedBy']", "Case review group");
        await page.Day("Form.AgreedOn", today);
        await page.Press("Save");
        await page.GotoAsync($"{review}/course");
        await page.GetByText("With the terms of reference").First.WaitForAsync();
        await Accessibility.MustBeClean(page);
        return review;
    }

    private static async Task HoldPublication(IPage page, string review, DateOnly today)
    {
        await page.GotoAsync($"{review}/hold");
        await page.CheckAsync("[name='Form.Kind'][value='CriminalProceedings']");
        await page.CheckAsync("[name='Form.Stops'][value='Publication']");
        await page.Day("Form.Since", today);
        await page.CheckAsync("[name='Form.End'][value='unknown']");
        await page.Day("Form.LookAgainOn", today.AddDays(60));
        await page.FillAsync("[name='Form.AskedBy']", "Senior investigating officer");
        await page.FillAsync("[name='Form.Reason']", "Nothing may be published before the trial");
        await page.Press("Put on hold");
        await page.GotoAsync($"{review}/stage?stage=published");
        await page.Day("Form.On", today);
        await page.Press("Save");
        await page.Locator(".govuk-error-summary").GetByText("Publishing must wait").First.WaitForAsync();
    }

    private static async Task Share(IPage page, string review)
    {
        await page.GotoAsync($"{review}/learning");
        await page.Locator("[name='Form.Kind']").First.CheckAsync();
        await page.FillAsync("[name='Form.Text']", "Ask who visits");
        await page.Press("Write it down");
        await page.Locator("main a[href^='/work/learning/']").First.ClickAsync();
        await page.FillAsync("[name='Form.Text']", "Ask where she sleeps");
        await page.CheckAsync("[name='NoNames']");
        await page.Press("Save and share it");
        await page.GetByText("Practitioners read it now").First.WaitForAsync();
    }
}
