using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

public readonly record struct ColourSchemeId(Guid Value) : IId<ColourSchemeId>
{
    public static ColourSchemeId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>What the colours mean in one partnership. A partnership that has chosen none sees none.</summary>
public sealed class ColourScheme : IAggregate
{
    private ColourScheme()
    {
    }

    public ColourSchemeId Id { get; private set; }

    /// <summary>The partnership's own scope.</summary>
    public ScopeId ScopeId { get; private set; }

    /// <summary>The scheme that came with Heed and that it began as.</summary>
    public string Began { get; private set; } = "";

    public ColourKey Colours { get; private set; } = null!;

    /// <summary>Who last said what the colours mean, and when.</summary>
    public Stamp By { get; private set; } = null!;

    /// <summary>Who put the colours away, and when; null while they are shown.</summary>
    public Stamp? Off { get; private set; }

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public static ColourScheme Of(PartnershipId partnership) => new() { Id = ColourSchemeId.New(), ScopeId = ScopeId.From(partnership.Value) };

    /// <summary>Takes one of those that come with Heed, in the place of what there was.</summary>
    public Outcome Choose(string shipped, string reason, Stamp by)
    {
        var found = ColoursShipped.Of(shipped);
        var problems = CheckReason(reason).If(found is null, "Scheme", "Choose one of the schemes");
        if (!problems.Any)
        {
            (Began, Colours, By, Off) = (shipped, found!.Colours, by, null);
        }

        return problems;
    }

    public Outcome Change(ColourKey colours, string reason, Stamp by)
    {
        var problems = colours.Check().And(CheckReason(reason)).If(Off is not null, "", "The colours were put away. Choose a scheme first");
        if (!problems.Any)
        {
            (Colours, By) = (colours.Tidied(), by);
        }

        return problems;
    }

    /// <summary>Shows no colours any more. What was judged stays.</summary>
    public Outcome PutAway(string reason, Stamp by)
    {
        var problems = CheckReason(reason).If(Off is not null, "", "No colours are shown already");
        if (!problems.Any)
        {
            Off = by;
        }

        return problems;
    }

    private static Problems CheckReason(string reason) => new Problems()
        .IfBlank(reason, "Reason", "Enter why, and who decided")
        .IfLonger(reason, 1_000, "Reason", "The reason");
}
