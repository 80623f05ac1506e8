using Heed.Application.Platform.Database;
using Heed.Application.Recommendations.Commands;
using Microsoft.EntityFrameworkCore;

namespace Heed.TestKit;

/// <summary>A letter as it waits in the town's post.</summary>
public sealed record Posted(string To, string Subject, string Body)
{
    /// <summary>The secrets of the links in it, in their order.</summary>
    public IReadOnlyList<string> Secrets => [.. Body.Split("?code=").Skip(1).Select(part => part.Split('\n', '\r')[0].Trim())];
}

/// <summary>The chasing of a day in the town, and what it leaves in the post.</summary>
public static class TownChasing
{
    /// <returns>The letters that it queued.</returns>
    public static async Task<IReadOnlyList<Posted>> Chase(this Town town)
    {
        var before = (await town.Post()).Count;
        await town.The<ChaseToday>().Run(default);
        return [.. (await town.Post()).Skip(before)];
    }

    /// <summary>Goes on day by day, chasing each morning.</summary>
    /// <returns>How many days from now on each letter was queued, and the letter.</returns>
    public static async Task<IReadOnlyList<(int Day, Posted Letter)>> ChaseFor(this Town town, int days)
    {
        var sent = new List<(int, Posted)>();
        for (var day = 1; day <= days; day++)
        {
            town.Clock.PassDays(1);
            sent.AddRange((await town.Chase()).Select(l => (day, l)));
        }

        return sent;
    }

    /// <summary>Every letter queued so far.</summary>
    public static async Task<IReadOnlyList<Posted>> Post(this Town town)
    {
        await using var db = new Databases(town.Database.Address).Whole();
        return await db.QueuedMail.OrderBy(m => m.Id).Select(m => new Posted(m.To, m.Subject, m.Body)).ToListAsync();
    }
}
