using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

public readonly record struct AdvicePhraseId(Guid Value) : IId<AdvicePhraseId>
{
    public static AdvicePhraseId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>One advice on the wording of actions as a partnership has it: its own, or one that came with Heed and was changed or switched off.</summary>
public sealed class AdvicePhrase : IAggregate
{
    private AdvicePhrase()
    {
    }

    public AdvicePhraseId Id { get; private set; }

    /// <summary>The partnership's own scope.</summary>
    public ScopeId ScopeId { get; private set; }

    /// <summary>The name of the shipped one that it stands for, or its own.</summary>
    public string Code { get; private set; } = "";

    public AdviceRule Rule { get; private set; }

    /// <summary>What it looks for, parted by commas.</summary>
    public string Words { get; private set; } = "";

    public string Explanation { get; private set; } = "";

    public string Source { get; private set; } = "";

    /// <summary>Who switched it off, and when; null while it is given.</summary>
    public Stamp? Off { get; private set; }

    public AdviceLine Line => new(Code, Rule, Words, Explanation, Source);

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    /// <summary>An advice of the partnership's own.</summary>
    public static Outcome<AdvicePhrase> Add(PartnershipId partnership, string words, string explanation, string source)
    {
        var made = new AdvicePhrase { Id = AdvicePhraseId.New(), ScopeId = ScopeId.From(partnership.Value) };
        made.Code = made.Id.ToString();
        return made.Change(words, explanation, source) is { IsDone: false } refused ? refused.As<AdvicePhrase>() : made;
    }

    /// <summary>The partnership's own copy of one that came with Heed, to be changed.</summary>
    public static AdvicePhrase Of(PartnershipId partnership, AdviceLine shipped)
    {
        var made = new AdvicePhrase { Id = AdvicePhraseId.New(), ScopeId = ScopeId.From(partnership.Value), Code = shipped.Code, Rule = shipped.Rule };
        made.Take(shipped);
        return made;
    }

    public Outcome Change(string words, string explanation, string source)
    {
        var problems = new Problems()
            .If(Rule == AdviceRule.Words && new AdviceLine("", Rule, words, "", "").Phrases.Count == 0, nameof(Words), "Enter the words that it looks for, parted by commas, for example “in due course, at a later date”")
            .IfLonger(words, 1_000, nameof(Words), "The words")
            .IfBlank(explanation, nameof(Explanation), "Enter why that is weak, and what to write in its place")
            .IfLonger(explanation, 1_000, nameof(Explanation), "The explanation")
            .IfBlank(source, nameof(Source), "Enter who says so: the guidance, or the decision of this partnership and its date")
            .IfLonger(source, 500, nameof(Source), "The source");
        if (!problems.Any)
        {
            (Words, Explanation, Source) = (words.Trim(), explanation.Trim(), source.Trim());
        }

        return problems;
    }

    public Outcome SwitchOff(Stamp by)
    {
        Off ??= by;
        return Outcome.Done;
    }

    public Outcome SwitchOn()
    {
        Off = null;
        return Outcome.Done;
    }

    /// <summary>Puts what came with Heed in the place of what was changed, and gives it again.</summary>
    public Outcome TakeBack()
    {
        if (AdviceShipped.Of(Code) is not { } shipped)
        {
            return Outcome.Refused("", "This advice is your own, so there is none to take back. Switch it off if it is not wanted any more");
        }

        Take(shipped);
        Off = null;
        return Outcome.Done;
    }

    private void Take(AdviceLine shipped) => (Words, Explanation, Source) = (shipped.Words, shipped.Explanation, shipped.Source);
}
