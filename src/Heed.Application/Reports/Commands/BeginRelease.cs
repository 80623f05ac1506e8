using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reports;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reports.Commands;

/// <summary>Begins a pack: finds what it is to be made of, among what its maker may see. Nothing goes out before somebody has gone through it.</summary>
public sealed class BeginRelease(Reader reader, Writer writer)
{
    public async Task<Outcome<Release>> Run(Actor actor, PartnershipId? partnership, ReleaseAbout about, ReleaseSelection selection, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var may = partnership is { } named ? await db.May(actor, ReportAccess.CanRelease, ScopeId.From(named.Value), ct) : ReportAccess.CanRelease.Roles.Any(actor.HoldsAnywhere);
        if (!may)
        {
            return Outcome.NotAllowed(ReportAccess.CanRelease.Sentence).As<Release>();
        }

        if (partnership is not { } id || actor.OnlyTries)
        {
            return Release.Begin(partnership, about, selection, [], actor.Stamp(DateTimeOffset.UnixEpoch)) is { IsDone: false } refused ? refused : Outcome.Refused([]).As<Release>();
        }

        var agency = selection.Agency is { } of ? await db.Agencies.Where(a => a.Id == of).Select(a => a.Name).SingleOrDefaultAsync(ct) ?? "" : "";
        var found = await PackItems.Find(db, id, selection, ct);
        return await writer.Found(new Ask(actor, ReportAccess.CanRelease, $"began a pack with {Words.Count(found.Count, "item")}", about.Ground.Trim()), [ScopeId.From(id.Value)], scene =>
        {
            var made = Release.Begin(partnership, about, selection with { AgencyName = agency }, found, scene.Stamp);
            return Task.FromResult(made.IsDone && found.Count == 0 ? Outcome.Refused("Theme", $"Nothing was found {selection.Sentence}. Choose another theme, a longer time or all agencies").As<Release>() : made);
        }, ct);
    }
}
