using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Returns;

public readonly record struct NationalReturnId(Guid Value) : IId<NationalReturnId>
{
    public static NationalReturnId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>What a national store is told of one review: what the record does not say, or says otherwise, is written here; the rest is taken from the record each time, until it is sent.</summary>
public sealed class NationalReturn : IAggregate
{
    private readonly List<ReturnAnswer> answers = [];
    private readonly List<ReturnSent> sent = [];

    private NationalReturn()
    {
    }

    public NationalReturnId Id { get; private set; }

    /// <summary>The review's own scope.</summary>
    public ScopeId ScopeId { get; private set; }

    public SourceId ReviewId { get; private set; }

    /// <summary>The code of its form, for example <c>adults-library</c>.</summary>
    public string Form { get; private set; } = "";

    /// <summary>What was written here, in place of what the record says.</summary>
    public IReadOnlyList<ReturnAnswer> Answers => answers;

    /// <summary>What was sent, each time as it was then.</summary>
    public IReadOnlyList<ReturnSent> Sent => sent;

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public static NationalReturn Of(Review review, ReturnForm form) => new() { Id = NationalReturnId.New(), ScopeId = review.ScopeId, ReviewId = review.Id, Form = form.Code };

    /// <summary>Whether a form is one that a type of review is told of.</summary>
    public static bool IsFor(ReturnForm form, ReviewType type) => form.Types.Contains(type);

    /// <summary>Writes down what is sent. What is left empty is taken from the record.</summary>
    public Outcome Fill(ReturnForm form, IReadOnlyList<ReturnAnswer> said)
    {
        var problems = new Problems()
            .If(said.Any(a => !Blank.Is(a.Text) && form.Fields.All(f => f.Code != a.Field)), "", "This form has changed since it was opened. Copy what you typed, and open it again");
        foreach (var field in form.Fields)
        {
            var text = said.FirstOrDefault(a => a.Field == field.Code)?.Text ?? "";
            problems.IfLonger(text, 10_000, field.Code, field.Name)
                .If(text.Trim().Length > 0 && field.Choices.Count > 0 && !field.Choices.Contains(text.Trim()), field.Code, $"{field.Name}: choose one of what is offered");
        }

        if (!problems.Any)
        {
            answers.Clear();
            answers.AddRange(said.Where(a => a.Text.Trim().Length > 0 && form.Fields.Any(f => f.Code == a.Field)).Select(a => a with { Text = a.Text.Trim() }));
        }

        return problems;
    }

    /// <summary>It was sent: what stood in it is kept as it was.</summary>
    /// <param name="lines">The whole return as it was sent.</param>
    public Outcome Send(Review review, DateOnly? on, string reference, IReadOnlyList<ReturnLine> lines, Stamp by)
    {
        var problems = new Problems()
            .If(on is null, nameof(ReturnSent.On), "Enter the day on which it was sent")
            .If(on > by.Day, nameof(ReturnSent.On), "The day cannot be in the future")
            .If(sent is [.., var last] && on < last.On, nameof(ReturnSent.On), $"It was sent before on {Words.Day(sent is [.., var before] ? before.On : default)}; the day cannot come before that")
            .If(review.WhyNotOn(HoldStops.SharingFindings, on).Length > 0, nameof(ReturnSent.On), review.WhyNotOn(HoldStops.SharingFindings, on))
            .IfLonger(reference, 200, nameof(ReturnSent.Reference), "The reference");

        if (!problems.Any)
        {
            sent.Add(new ReturnSent(sent.Count + 1, on!.Value, reference.Trim(), lines, by));
        }

        return problems;
    }
}

/// <summary>What is written in one field.</summary>
/// <param name="Field">The code of the field.</param>
public sealed record ReturnAnswer(string Field, string Text);

/// <summary>One field of a return with what is sent in it.</summary>
/// <param name="Field">The code of the field.</param>
public sealed record ReturnLine(string Field, string Text);

/// <summary>That a return was sent.</summary>
/// <param name="Number">Counts the times, from 1.</param>
/// <param name="Reference">What the store calls it; empty where it gave none.</param>
/// <param name="Lines">The whole return as it was sent.</param>
public sealed record ReturnSent(int Number, DateOnly On, string Reference, IReadOnlyList<ReturnLine> Lines, Stamp By);
