using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Reviews;

/// <summary>Any piece of reviewing: what happened to somebody, what is concluded from it, and what must wait.</summary>
public sealed partial class Review : Source
{
    /// <summary>Words that stand in the addresses of pages of their own.</summary>
    private static readonly string[] KeptBack = ["open", "sources", "restricted", "emergency", "types", "time-line"];

    private readonly List<string> pseudonyms = [];

    private Review()
    {
    }

    public ReviewType Type { get; private set; }

    /// <summary>Its place in addresses: <c>/reviews/{slug}</c>.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>The names that people have in everything but the sealed identification key.</summary>
    public IReadOnlyList<string> Pseudonyms => pseudonyms;

    public DateOnly? PeriodFrom { get; private set; }

    public DateOnly? PeriodTo { get; private set; }

    public string LeadReviewer { get; private set; } = "";

    public ReviewStage Stage { get; private set; }

    public string Summary { get; private set; } = "";

    public override string SearchText => string.Join(' ', [Title, ReviewWords.Of(Type), .. pseudonyms, LeadReviewer, Summary]);

    /// <summary>Whether an address is free of the names that Heed uses for pages of its own.</summary>
    public static bool MayHaveSlug(string slug) => !KeptBack.Contains(slug);

    public static Outcome<Review> Open(ReviewType type, string title, string slug, IReadOnlyList<PartnershipId> owners)
    {
        var problems = CheckTitle(title, owners)
            .If(!Slugs.IsValid(slug), nameof(Slug), "Enter a short address in small letters, digits and hyphens, for example transitions-review")
            .If(!MayHaveSlug(slug), nameof(Slug), $"“{slug}” cannot be used as an address; choose another");
        if (problems.Any)
        {
            return problems;
        }

        var made = new Review { Type = type, Slug = slug };
        made.Begin(title, owners);
        return made;
    }

    public Outcome Describe(string title, IEnumerable<string> named, DateOnly? from, DateOnly? to, string leadReviewer, string summary, DateOnly? datedOn = null)
    {
        var problems = new Problems()
            .IfBlank(title, nameof(Title), "Enter a title")
            .IfLonger(title, 250, nameof(Title), "The title")
            .If(to < from, nameof(PeriodTo), "The period must not end before it begins")
            .IfLonger(leadReviewer, 160, nameof(LeadReviewer), "The lead reviewer's name")
            .IfLonger(summary, 10_000, nameof(Summary), "The summary");
        if (problems.Any)
        {
            return problems;
        }

        (Title, PeriodFrom, PeriodTo, LeadReviewer, Summary, DatedOn) = (title.Trim(), from, to, leadReviewer.Trim(), summary.Trim(), datedOn);
        pseudonyms.Clear();
        pseudonyms.AddRange(named.Select(n => n.Trim()).Where(n => n.Length > 0).Distinct());
        return Outcome.Done;
    }

    /// <summary>It goes on as another type of review.</summary>
    public void Become(ReviewType type) => Type = type;

    /// <summary>Where it broadly stands, as its course says.</summary>
    public Outcome MoveTo(ReviewStage stage)
    {
        if (stage == ReviewStage.Published && StopsPublication)
        {
            return Outcome.Refused(nameof(Stage), WhyNotPublish);
        }

        Stage = stage;
        return Outcome.Done;
    }
}
