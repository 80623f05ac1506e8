using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>On which days each partnership in which this actor has a part reminds its leads, when it does not, and whether today's is done.</summary>
public sealed class ChasingSettings(Reader reader)
{
    /// <param name="IsOwn">Whether the partnership has set its own days.</param>
    /// <param name="Agencies">Those that work in it.</param>
    public sealed record Row(PartnershipId Id, string Name, ChasingTimes Times, bool IsOwn, bool May, IReadOnlyList<Quiet> Quiet, IReadOnlyList<(AgencyId Id, string Name)> Agencies, DateOnly? LastDone);

    /// <param name="Agency">Null for all of the partnership.</param>
    public sealed record Quiet(QuietPeriodId Id, string? Agency, DateOnly From, DateOnly Until, string Why, string By, bool IsOver);

    public async Task<IReadOnlyList<Row>> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var (me, today, old) = (db.Me, db.Today, db.Today.AddYears(-1));
        var partnerships = await db.Partnerships.Where(p => (p.Until == null || p.Until >= today)
            && db.HeldScopes.Any(h => h.PersonId == me && h.ScopeId == p.ScopeId && RoleSight.OfWholeScope.Contains(h.Role) && h.From <= today && (h.Until == null || h.Until >= today))).OrderBy(p => p.Name).ToListAsync(ct);
        var rules = (await db.ChasingRules.ToListAsync(ct)).ToDictionary(r => r.ScopeId, r => r.Times);
        var quiet = (await db.QuietPeriods.Where(q => q.Until >= old).OrderByDescending(q => q.From).ThenBy(q => q.Id)
            .Select(q => new { q.ScopeId, Row = new Quiet(q.Id, db.Agencies.Where(a => a.Id == q.AgencyId).Select(a => a.Name).FirstOrDefault(), q.From, q.Until, q.Why, q.Made.Name, q.Until < today) }).ToListAsync(ct)).ToLookup(q => q.ScopeId, q => q.Row);
        var rows = new List<Row>();
        foreach (var partnership in partnerships)
        {
            var agencies = await db.Agencies.Where(a => (a.Until == null || a.Until >= today) && a.Partnerships.Any(l => l.PartnershipId == partnership.Id)).OrderBy(a => a.Name).Select(a => new { a.Id, a.Name }).ToListAsync(ct);
            rows.Add(new Row(partnership.Id, partnership.Name, rules.GetValueOrDefault(partnership.ScopeId, ChasingTimes.Default), rules.ContainsKey(partnership.ScopeId),
                await db.May(actor, RecommendationAccess.CanSetChasing, partnership.ScopeId, ct), [.. quiet[partnership.ScopeId]], [.. agencies.Select(a => (a.Id, a.Name))],
                await db.Set<ChasedDay>().Where(d => d.ScopeId == partnership.ScopeId).MaxAsync(d => (DateOnly?)d.Day, ct)));
        }

        return rows;
    }
}
