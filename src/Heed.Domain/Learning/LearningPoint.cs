using Heed.Domain.Events;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Learning;

public readonly record struct LearningPointId(Guid Value) : IId<LearningPointId>
{
    public static LearningPointId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public enum LearningKind
{
    Learning,
    GoodPractice,
    AreaToStrengthen,

    /// <summary>What somebody who took part said, in their own words.</summary>
    ParticipantsWords,

    /// <summary>What has changed already because of the learning.</summary>
    ImpactSoFar,
}

/// <summary>One thing that was learned from a review or another source. It can reach practitioners before the review ends, unless a hold stops it.</summary>
public sealed class LearningPoint : ISearchable
{
    private readonly List<LearningShare> shares = [];

    private LearningPoint()
    {
    }

    public LearningPointId Id { get; private set; }

    public ScopeId ScopeId { get; private set; }

    public SourceId SourceId { get; private set; }

    public LearningKind Kind { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>The event at which it was said; null where it came up otherwise.</summary>
    public LearningEventId? EventId { get; private set; }

    public Stamp Written { get; private set; } = null!;

    /// <summary>Who shared it with practitioners, and when; null while it is not shared.</summary>
    public Stamp? Shared { get; private set; }

    /// <summary>The partnerships whose agencies read it while it is shared.</summary>
    public IReadOnlyList<LearningShare> Shares => shares;

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public string SearchTitle => Words.Begin(Text, 80);

    public string SearchText => Text;

    public static Outcome<LearningPoint> Write(Source source, LearningKind kind, string text, LearningEventId? at, Stamp by)
    {
        var made = new LearningPoint { Id = LearningPointId.New(), ScopeId = source.ScopeId, SourceId = source.Id, EventId = at, Written = by };
        var outcome = made.Rewrite(kind, text);
        return outcome.IsDone ? made : outcome.As<LearningPoint>();
    }

    /// <summary>Puts it right. What practitioners read already is taken back first.</summary>
    public Outcome Rewrite(LearningKind kind, string text)
    {
        var problems = new Problems()
            .If(Shared is not null, "", "Practitioners read it as it is. Take it back first, then change it and share it again")
            .If(!Enum.IsDefined(kind), nameof(Kind), "Choose what it is")
            .IfBlank(text, nameof(Text), kind == LearningKind.ParticipantsWords ? "Enter what they said, in their words" : "Enter what was learned")
            .IfLonger(text, 2_000, nameof(Text), "What was learned");
        if (!problems.Any)
        {
            (Kind, Text) = (kind, text.Trim());
        }

        return problems;
    }

    /// <summary>Practitioners of the agencies of the owning partnerships may read it from now on; not while a hold stops sharing what was found.</summary>
    /// <param name="noNames">That whoever shares it made sure that nobody can be recognised in it.</param>
    public Outcome Share(Source source, bool noNames, Stamp by)
    {
        var problems = new Problems()
            .If(Shared is not null, "", "Practitioners read it already")
            .If(source is Review review && review.WhyNot(HoldStops.SharingFindings).Length > 0, "", (source as Review)?.WhyNot(HoldStops.SharingFindings) ?? "")
            .If(!noNames, "NoNames", "Read it once more, and confirm that nobody can be recognised in it");
        if (!problems.Any)
        {
            Shared = by;
            shares.AddRange(source.Owners.Select(o => new LearningShare(Id, o.PartnershipId, ScopeId)));
        }

        return problems;
    }

    /// <summary>Practitioners read it no more.</summary>
    public Outcome TakeBack()
    {
        if (Shared is null)
        {
            return Outcome.Refused("", "It is not shared");
        }

        Shared = null;
        shares.Clear();
        return Outcome.Done;
    }
}

/// <summary>That the agencies of a partnership read a learning point.</summary>
public sealed record LearningShare(LearningPointId LearningPointId, PartnershipId PartnershipId, ScopeId ScopeId) : IScoped;
