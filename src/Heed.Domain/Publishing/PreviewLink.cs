using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Publishing;

/// <summary>A private link by which a family or a partner reads an unpublished edition, until a day.</summary>
public sealed class PreviewLink : IAggregate
{
    public const int LongestDays = 60;

    private PreviewLink()
    {
    }

    public PreviewLinkId Id { get; private set; }

    public ScopeId ScopeId { get; private set; }

    public PublicationId PublicationId { get; private set; }

    /// <summary>SHA-256 of the link's secret, in hexadecimal; the secret is shown once and kept nowhere.</summary>
    public string SecretHash { get; private set; } = "";

    /// <summary>Whom it was made for, as the manager says it: "the family", "the police press office".</summary>
    public string MadeFor { get; private set; } = "";

    public DateOnly LastDay { get; private set; }

    public Stamp Made { get; private set; } = null!;

    public Stamp? Ended { get; private set; }

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public static Outcome<PreviewLink> For(Publication publication, Review review, string madeFor, DateOnly? lastDay, string secretHash, Stamp by)
    {
        var problems = new Problems()
            .If(IsStoppedBy(review), "", "A hold stops the sharing of this review's findings, so no private preview can be made until it is lifted")
            .IfBlank(madeFor, nameof(MadeFor), "Enter whom the link is for, for example the family")
            .IfLonger(madeFor, 200, nameof(MadeFor), "Whom the link is for")
            .If(lastDay is null, nameof(LastDay), "Enter the last day on which the link works")
            .If(lastDay < by.Day, nameof(LastDay), "The last day must not be in the past")
            .If(lastDay > by.Day.AddDays(LongestDays), nameof(LastDay), $"A preview lasts {LongestDays} days at most; it can be renewed");
        return problems.Any
            ? problems
            : new PreviewLink
            {
                Id = PreviewLinkId.New(),
                ScopeId = publication.ScopeId,
                PublicationId = publication.Id,
                SecretHash = secretHash,
                MadeFor = madeFor.Trim(),
                LastDay = lastDay!.Value,
                Made = by,
            };
    }

    /// <summary>Whether a hold stands that stops findings from being shared at all; a hold on publication alone does not.</summary>
    public static bool IsStoppedBy(Review review) =>
        review.Holds.Any(h => h.Stands && (h.Stops & (HoldStops.SharingFindings | HoldStops.WholeReview)) != 0);

    public bool WorksOn(DateOnly day) => Ended is null && day <= LastDay;

    public Outcome End(Stamp by)
    {
        Ended ??= by;
        return Outcome.Done;
    }
}
