using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reviews;

/// <summary>A type of review as somebody may begin one under it.</summary>
/// <param name="Edition">The partnership's own edition; 0 for the type as it came with Heed.</param>
public sealed record RegimeInUse(RegimeContent Content, int Edition);

/// <summary>Which type a review is to run under: one by its code, or the likeliest of a kind.</summary>
public readonly record struct UnderRegime(ReviewType Type, string Code)
{
    public static implicit operator UnderRegime(ReviewType type) => new(type, "");

    public static implicit operator UnderRegime(string code) => new(default, code);
}

/// <summary>The types of review of a partnership: those that came with Heed, and its own copies in their place.</summary>
internal static class RegimesInUse
{
    public static IReadOnlyList<RegimeInUse> Of(IEnumerable<Regime> copies) =>
        [.. RegimesShipped.All.Select(shipped => copies.FirstOrDefault(c => c.Began == shipped.Code) is { } own ? new RegimeInUse(own.Content, own.Edition) : new RegimeInUse(shipped, 0))];

    /// <summary>The type that one was asked for by; refused beside <paramref name="field"/> where there is none, or where it is made for another kind of partnership than every one of these.</summary>
    public static async Task<Outcome<RegimeInUse>> For(IQueryable<Regime> regimes, IQueryable<Partnership> partnerships, IReadOnlyList<PartnershipId> owners, UnderRegime under, string field, CancellationToken ct)
    {
        var bodies = await partnerships.Where(p => owners.Contains(p.Id)).Select(p => new { p.Kind, p.Name }).ToListAsync(ct);
        var kinds = bodies.Select(b => b.Kind).Distinct().ToList();
        var code = under.Code.Length > 0 ? under.Code : RegimesShipped.For(under.Type, kinds).Code;
        var scopes = owners.Select(o => ScopeId.From(o.Value)).ToList();
        // The first owner's own copy counts; a joint review has several owners, and one type.
        var copies = await regimes.Where(r => scopes.Contains(r.ScopeId) && r.Began == code && r.Off!.Who == null).ToListAsync(ct);
        var own = copies.OrderBy(c => scopes.IndexOf(c.ScopeId)).FirstOrDefault();
        if (own is null && RegimesShipped.Of(code) is null)
        {
            return Outcome.Refused(field, "Choose the type of review").As<RegimeInUse>();
        }

        var found = own is not null ? new RegimeInUse(own.Content, own.Edition) : new RegimeInUse(RegimesShipped.Of(code)!, 0);
        return kinds.Count == 0 || found.Content.Bodies.Any(kinds.Contains)
            ? found
            : Outcome.Refused(field, $"“{found.Content.Name}” is not a type of review for {Words.List([.. bodies.Select(b => b.Name).Order(StringComparer.Ordinal)])}. Choose another type, or the partnership that it belongs to").As<RegimeInUse>();
    }
}
