using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Reviews;

/// <summary>What a recommendation can come from.</summary>
public enum SourceKind
{
    Review,
    Audit,
    SelfAssessment,
    Event,
    Research,
    Inspection,
    Coroner,
    NationalReport,
    YearlyReport,
    Minutes,
}

/// <summary>Where recommendations come from. Everything that follows from a source shares its scope.</summary>
public partial class Source : ISearchable
{
    private readonly List<SourceOwner> owners = [];

    protected Source()
    {
    }

    public SourceId Id { get; private set; }

    public ScopeId ScopeId { get; private set; }

    public SourceKind Kind { get; private set; }

    public string Title { get; protected set; } = "";

    /// <summary>The day it is dated; null while it is not known.</summary>
    public DateOnly? DatedOn { get; protected set; }

    /// <summary>The partnerships that own it: one, or several for a joint review.</summary>
    public IReadOnlyList<SourceOwner> Owners => owners;

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public virtual string SearchTitle => Title;

    public virtual string SearchText => Title;

    public static Outcome<Source> Register(SourceKind kind, string title, DateOnly? datedOn, IReadOnlyList<PartnershipId> owners)
    {
        var problems = CheckTitle(title, owners)
            .If(kind == SourceKind.Review, nameof(Kind), "A review is opened as a review, not as another source");
        if (problems.Any)
        {
            return problems;
        }

        var made = new Source { Kind = kind, DatedOn = datedOn };
        made.Begin(title, owners);
        return made;
    }

    public Outcome Retitle(string title, DateOnly? datedOn)
    {
        var problems = new Problems().IfBlank(title, nameof(Title), "Enter a title").IfLonger(title, 250, nameof(Title), "The title");
        if (!problems.Any)
        {
            (Title, DatedOn) = (title.Trim(), datedOn);
        }

        return problems;
    }

    /// <summary>A partnership that owned it is followed by another, in the same place among the owners.</summary>
    public Outcome PassTo(PartnershipId from, PartnershipId to)
    {
        if (owners.Find(o => o.PartnershipId == from) is not { } was)
        {
            return Outcome.NotFound;
        }

        owners.Remove(was);
        if (owners.TrueForAll(o => o.PartnershipId != to))
        {
            owners.Add(new SourceOwner(Id, to, was.Position, ScopeId));
        }

        return Outcome.Done;
    }

    protected static Problems CheckTitle(string title, IReadOnlyList<PartnershipId> owners) => new Problems()
        .IfBlank(title, nameof(Title), "Enter a title")
        .IfLonger(title, 250, nameof(Title), "The title")
        .If(owners.Count == 0, nameof(Owners), "Choose the partnership that owns it, or several");

    protected void Begin(string title, IReadOnlyList<PartnershipId> by)
    {
        Id = SourceId.New();
        ScopeId = ScopeId.From(Id.Value);
        Title = title.Trim();
        owners.AddRange(by.Distinct().Select((partnership, at) => new SourceOwner(Id, partnership, at, ScopeId)));
    }
}

/// <summary>That a partnership owns a source; the order is the order in which the owners are named.</summary>
public sealed record SourceOwner(SourceId SourceId, PartnershipId PartnershipId, int Position, ScopeId ScopeId) : IScoped;
