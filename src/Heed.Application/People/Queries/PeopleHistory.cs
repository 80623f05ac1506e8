using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Recording;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Queries;

/// <summary>What happened to a person or a body, in sentences, with names in place of identities.</summary>
public sealed class PeopleHistory(RecordHistory history, Reader reader)
{
    public sealed record Row(DateTimeOffset At, string Who, string What, string? Was, string? Now, string Why);

    private static readonly Dictionary<string, string> Fields = new()
    {
        ["Name"] = "name",
        ["ShortName"] = "short name",
        ["RoleTitle"] = "post",
        ["Email"] = "e-mail address",
        ["AgencyId"] = "agency",
        ["LeftOn"] = "last day in post",
        ["Role"] = "role",
        ["From"] = "first day",
        ["Until"] = "last day",
        ["Kind"] = "kind",
        ["Mailbox"] = "shared mailbox",
        ["IsNational"] = "national body",
        ["HelpText"] = "help text",
        ["Introduction"] = "introduction",
        ["EarlierReviews"] = "earlier reviews",
        ["Elsewhere"] = "links elsewhere",
        ["ReportConcernUrl"] = "where to report a concern",
        ["PredecessorId"] = "took over from",
        ["SuccessorId"] = "was followed by",
        ["Purpose"] = "purpose",
        ["AgencyPartnership: PartnershipId"] = "works in",
    };

    public async Task<IReadOnlyList<Row>> Run(Actor actor, Guid record, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var person = PersonId.From(record);
        List<Guid> records = [record];
        records.AddRange((await db.Grants.Where(g => g.PersonId == person).Select(g => g.Id).ToListAsync(ct)).Select(g => g.Value));
        records.AddRange((await db.Invitations.Where(i => i.PersonId == person).Select(i => i.Id).ToListAsync(ct)).Select(i => i.Value));
        records.AddRange((await db.Deputies.Where(d => d.PersonId == person || d.DeputyPersonId == person).Select(d => d.Id).ToListAsync(ct)).Select(d => d.Value));
        var rows = await history.Of(actor, records, ct);
        return [.. rows.SelectMany(Sentences)];
    }

    /// <summary>A sentence for what was added or done as a whole; one for each value that changed.</summary>
    private static IEnumerable<Row> Sentences(RecordHistory.Row row)
    {
        var changed = row.Details.Where(d => Fields.ContainsKey(d.What)).ToList();
        if (changed.Count == 0 || row.Details.Any(d => d.What is "PersonId" or "Names" && d.Was is null) || changed.Count > 1 && changed.All(d => d.Was is null))
        {
            yield return new Row(row.At, row.Who, Words.Capital(row.Did), null, null, row.Reason);
            yield break;
        }

        foreach (var detail in changed)
        {
            yield return new Row(row.At, row.Who, $"{Words.Capital(row.Did)}: {Fields[detail.What]}", Plain(detail.Was), Plain(detail.Is), row.Reason);
        }
    }

    private static string? Plain(string? value) => value switch
    {
        null => null,
        "True" => "yes",
        "False" => "no",
        _ when DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day) => Words.Day(day),
        _ => value,
    };
}
