using Heed.Domain.Shared;

namespace Heed.Domain.People;

public enum PartnershipKind
{
    Children,
    Adults,
    CommunitySafety,
}

/// <summary>The body that owns reviews: a safeguarding children partnership, a safeguarding adults board, a community safety partnership.</summary>
public sealed class Partnership : Body, IAggregate
{
    private Partnership()
    {
    }

    public PartnershipId Id { get; private set; }

    public PartnershipKind Kind { get; private set; }

    /// <summary>Its place in public addresses: <c>/partnerships/{slug}</c>.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>What the public is told about getting help, in the partnership's own words.</summary>
    public string HelpText { get; private set; } = "";

    /// <summary>Where a concern is reported; empty when there is no such page.</summary>
    public string ReportConcernUrl { get; private set; } = "";

    /// <summary>What stands at the head of its public page, as Markdown.</summary>
    public string Introduction { get; private set; } = "";

    /// <summary>Reviews that are published elsewhere.</summary>
    public IReadOnlyList<PublicLink> EarlierReviews { get; private set; } = [];

    /// <summary>Where else its readers are led: national collections, guidance.</summary>
    public IReadOnlyList<PublicLink> Elsewhere { get; private set; } = [];

    public PublicFront Front => new(HelpText, ReportConcernUrl, Introduction, PublicLink.Written(EarlierReviews), PublicLink.Written(Elsewhere));

    /// <summary>How many impact checks it can make in a year; null while nobody has said.</summary>
    public int? ImpactChecksAYear { get; private set; }

    public PartnershipId? PredecessorId { get; private set; }

    public PartnershipId? SuccessorId { get; private set; }

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public static Outcome<Partnership> Found(string name, string shortName, PartnershipKind kind, string slug, DateOnly from)
    {
        var problems = CheckName(name, shortName)
            .If(!Slugs.IsValid(slug), nameof(Slug), "Enter a short address in small letters, digits and hyphens, for example tynemarsh-children");
        if (problems.Any)
        {
            return problems;
        }

        var made = new Partnership { Id = PartnershipId.New(), Kind = kind, Slug = slug, From = from };
        made.ScopeId = ScopeId.From(made.Id.Value);
        made.TakeName(name, shortName, from);
        return made;
    }

    public Outcome Describe(PublicFront said)
    {
        var problems = new Problems()
            .IfLonger(said.HelpText, 2_000, nameof(HelpText), "The help text")
            .If(said.ReportConcernUrl.Length > 0 && !WebAddress.IsOne(said.ReportConcernUrl), nameof(ReportConcernUrl),
                "Enter the whole address of the page, starting with https://")
            .IfLonger(said.Introduction, 5_000, nameof(Introduction), "The introduction");
        var (earlier, elsewhere) = (PublicLink.Read(said.EarlierReviews, nameof(EarlierReviews), problems), PublicLink.Read(said.Elsewhere, nameof(Elsewhere), problems));
        if (!problems.Any)
        {
            (HelpText, ReportConcernUrl, Introduction) = (said.HelpText.Trim(), said.ReportConcernUrl.Trim(), said.Introduction.Trim());
            (EarlierReviews, Elsewhere) = (earlier, elsewhere);
        }

        return problems;
    }

    public Outcome PlanChecks(int? aYear)
    {
        if (aYear is < 0 or > 1_000)
        {
            return Outcome.Refused(nameof(ImpactChecksAYear), "Enter a number from 0 to 1,000, or leave it empty");
        }

        ImpactChecksAYear = aYear;
        return Outcome.Done;
    }

    /// <summary>This partnership took over from another on a day; what the other said keeps its name, with "now …" beside it.</summary>
    public Outcome Succeed(Partnership predecessor, DateOnly on)
    {
        if (predecessor.Id == Id)
        {
            return Outcome.Refused(nameof(PredecessorId), "A partnership cannot follow itself; choose another");
        }

        // So the line of bodies never turns back on itself.
        if (SuccessorId is not null)
        {
            return Outcome.Refused("", $"Another has taken over from {Name}, so it cannot take over itself");
        }

        if (predecessor.SuccessorId is not null && predecessor.SuccessorId != Id)
        {
            return Outcome.Refused(nameof(PredecessorId), $"Another has taken over from {predecessor.Name} already");
        }

        if (on < predecessor.From)
        {
            return Outcome.Refused(nameof(Until), $"{predecessor.Name} began on {Words.Day(predecessor.From)}, so nobody can take over before then");
        }

        PredecessorId = predecessor.Id;
        predecessor.SuccessorId = Id;
        predecessor.Until ??= on;
        return Outcome.Done;
    }
}
