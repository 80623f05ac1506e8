using Heed.Application.Disposals.Queries;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Application.Recommendations.Queries;
using Heed.Application.Reviews.Commands;
using Heed.Domain.Disposals;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Disposals.Commands;

/// <summary>What is looked for, and why.</summary>
/// <param name="Forms">The name or the pseudonym and its other forms, one a line.</param>
/// <param name="OpenKeys">Whether the identification keys for which the searcher is named are opened for it.</param>
/// <param name="AsFile">Whether the list is saved as a file.</param>
public sealed record DisclosureRequest(PartnershipId? Partnership, DisclosurePurpose? Purpose, string Reference, string Reason, string Forms, bool OpenKeys, bool AsFile);

/// <summary>Searches for all that is held on a person. That it was searched, what for and how much was found is recorded; for whom is not.</summary>
public sealed class SearchForDisclosure(Writer writer, Reader reader, HeldOnPerson held, OpenIdentificationKey open)
{
    /// <param name="Pseudonyms">The pseudonyms by which opened identification keys name whoever was looked for: to be searched for next.</param>
    public sealed record Found(DisclosureSearch Search, HeldOnPerson.Result Result, IReadOnlyList<string> Pseudonyms);

    public async Task<Outcome<Found>> Run(Actor actor, DisclosureRequest request, CancellationToken ct)
    {
        var forms = Forms.In(request.Forms);
        if (await Refusal(actor, request, forms, ct) is { } refusal)
        {
            return refusal.As<Found>();
        }

        var result = await held.Run(actor, forms, ct);
        var keys = request.OpenKeys ? await Keys(actor, request, Forms.Of(forms), ct) : new Opened(0, [], []);
        var all = keys.Hits.Count == 0 ? result : result with { Groups = [.. result.Groups, new HeldOnPerson.Group("Identification keys", keys.Hits.Count, keys.Hits)] };
        var made = await writer.Found(Ask(actor, request), [ScopeId.From(request.Partnership!.Value.Value)], scene =>
        {
            var search = Make(request, forms, scene.Stamp);
            if (search.IsDone)
            {
                search.Value.Count(all.Total, keys.Count);
            }

            return Task.FromResult(search);
        }, ct);
        return made.IsDone ? new Found(made.Value, all, keys.Pseudonyms) : made.As<Found>();
    }

    /// <summary>Asks every rule before anything is read or opened.</summary>
    private async Task<Outcome?> Refusal(Actor actor, DisclosureRequest request, IReadOnlyList<string> forms, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var may = request.Partnership is { } partnership
            ? (await db.MayOn(actor, ScopeId.From(partnership.Value), ct))(DisposalAccess.CanSearchForDisclosure)
            : DisposalAccess.CanSearchForDisclosure.Roles.Any(actor.HoldsAnywhere);
        if (!may)
        {
            return Outcome.NotAllowed(DisposalAccess.CanSearchForDisclosure.Sentence);
        }

        var made = Make(request, forms, actor.Stamp(DateTimeOffset.UnixEpoch));
        return !made.IsDone ? made : actor.OnlyTries ? Outcome.Refused([]) : null;
    }

    private static Ask Ask(Actor actor, DisclosureRequest request) =>
        new(actor, DisposalAccess.CanSearchForDisclosure, request.AsFile ? "searched for all that is held on a person, and saved the list" : "searched for all that is held on a person", request.Reason.Trim());

    private static Outcome<DisclosureSearch> Make(DisclosureRequest request, IReadOnlyList<string> forms, Stamp by) =>
        DisclosureSearch.Make(request.Partnership, request.Purpose, request.Reference, request.Reason, forms, request.AsFile, by);

    private sealed record Opened(int Count, IReadOnlyList<HeldOnPerson.Hit> Hits, IReadOnlyList<string> Pseudonyms);

    /// <summary>Opens each identification key that this actor is named for, as every opening is: with a reason, and recorded.</summary>
    private async Task<Opened> Keys(Actor actor, DisclosureRequest request, Forms forms, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var reviews = await db.Reviews.Select(r => new { r.Id, r.Title, r.Slug }).ToDictionaryAsync(r => r.Id, ct);
        var (hits, pseudonyms, count) = (new List<HeldOnPerson.Hit>(), new List<string>(), 0);
        foreach (var key in (await db.IdentificationKeys.AsSplitQuery().ToListAsync(ct)).Where(k => k.MayOpen(actor.Person)))
        {
            var review = reviews[key.ReviewId];
            var opened = await open.Run(actor, key.Id, $"Disclosure search {request.Reference.Trim()}: {request.Reason.Trim()}", ct);
            count++;
            foreach (var line in opened.IsDone ? opened.Value.Lines.Where(l => forms.AreIn(string.Join(' ', l.Aliases.Prepend(l.Value)))) : [])
            {
                hits.Add(new HeldOnPerson.Hit(review.Title, $"/work/reviews/{review.Slug}/key", $"A line of the key ({Words.Of(line.Kind)}){(line.Pseudonym.Length > 0 ? $", in the review “{line.Pseudonym}”" : ", not named in the review")}"));
                pseudonyms.Add(line.Pseudonym);
            }
        }

        return new Opened(count, hits, [.. pseudonyms.Where(p => p.Length > 0).Distinct()]);
    }
}
