using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Notifications;

public sealed partial class Notification
{
    private readonly List<CriterionAnswer> criteria = [];
    private readonly List<InformationAsk> asks = [];

    /// <summary>What was said of each criterion, the latest of each last. Earlier answers stay.</summary>
    public IReadOnlyList<CriterionAnswer> Criteria => criteria;

    /// <summary>What information was asked of whom, and what came.</summary>
    public IReadOnlyList<InformationAsk> Asks => asks;

    /// <summary>Whether the criteria are met by what was said of them; null while that is open, or where the type has none.</summary>
    public bool? CriteriaMet => Content.Criteria.Items.Count == 0 ? null : CriteriaRule.Met(Content.Criteria, code => AnswerTo(code)?.Met);

    /// <summary>Whether the answers were changed after a decision, so that it does not go with them any more: it must be decided again.</summary>
    public bool IsDecidedOtherwise => Decided is { IsFinal: true } decided && Content.Criteria.Items.Count > 0 && CriteriaMet != IsMet(decided.Outcome);

    public CriterionAnswer? AnswerTo(string code) => criteria.LastOrDefault(a => a.Code == code);

    /// <summary>Says of each criterion whether it is met. One left open is no answer.</summary>
    public Outcome Judge(IReadOnlyList<CriterionAnswer> answers, Stamp by)
    {
        var problems = new Problems().If(!IsAuthorised, "", "A senior person must authorise it before it is considered");
        foreach (var (answer, at) in answers.Select((a, i) => (a, i)))
        {
            problems
                .If(Content.Criteria.Items.All(i => i.Code != answer.Code), "", "This type of review has no such criterion")
                .If(answer.Met is not null && Blank.Is(answer.Comments), $"Rows[{at}].Comments", $"Enter why criterion {answer.Code.ToUpperInvariant()} is {(answer.Met == true ? "met" : "not met")}")
                .IfLonger(answer.Comments, 4_000, $"Rows[{at}].Comments", "The comment");
        }

        List<CriterionAnswer> changed = [.. answers
            .Select(a => a with { Comments = a.Comments.Trim(), By = by })
            .Where(a => AnswerTo(a.Code) is not { } before ? a.Met is not null || a.Comments.Length > 0 : (before.Met, before.Comments) != (a.Met, a.Comments))];
        problems.If(!problems.Any && changed.Count == 0, "", "Nothing was changed. Answer a criterion, or go back");
        if (!problems.Any)
        {
            criteria.AddRange(changed);
            Settle();
        }

        return problems;
    }

    /// <summary>Information was asked of somebody.</summary>
    /// <param name="of">The agency; null where it is somebody else.</param>
    public Outcome AskFor(AgencyId? of, string whom, string what, DateOnly? on, DateOnly? due, Stamp by)
    {
        var problems = new Problems()
            .If(of is null && Blank.Is(whom), nameof(InformationAsk.Whom), "Choose an agency, or enter who else was asked")
            .IfLonger(whom, 200, nameof(InformationAsk.Whom), "Who was asked")
            .IfBlank(what, nameof(InformationAsk.What), "Enter what was asked for")
            .IfLonger(what, 2_000, nameof(InformationAsk.What), "What was asked for")
            .If(on is null, nameof(InformationAsk.On), "Enter the day on which it was asked for")
            .If(on > by.Day, nameof(InformationAsk.On), "The day cannot be in the future")
            .If(on < Text.AwareOn, nameof(InformationAsk.On), $"It became known on {Words.Day(Text.AwareOn.GetValueOrDefault())}; the day cannot come before that")
            .If(due < on, nameof(InformationAsk.Due), "It cannot be due before it is asked for");
        if (!problems.Any)
        {
            asks.Add(new InformationAsk(asks.Count + 1, of, whom.Trim(), what.Trim(), on!.Value, due, by));
        }

        return problems;
    }

    /// <summary>What was asked for came, or it is known that it will not.</summary>
    /// <param name="on">The day on which it came; null where nothing comes.</param>
    public Outcome Receive(int number, DateOnly? on, string note, Stamp by)
    {
        var at = asks.FindIndex(a => a.Number == number);
        if (at < 0)
        {
            return Outcome.NotFound;
        }

        var problems = new Problems()
            .If(asks[at].Settled is not null, "", $"{asks[at].Settled?.Name} wrote down already what came of it. Open the notification to read it")
            .If(on > by.Day, nameof(InformationAsk.ReceivedOn), "The day cannot be in the future")
            .If(on < asks[at].On, nameof(InformationAsk.ReceivedOn), $"It was asked for on {Words.Day(asks[at].On)}; it cannot have come before that")
            .If(on is null && Blank.Is(note), nameof(InformationAsk.ReceivedOn), "Enter the day on which it came, or say in the note why nothing comes")
            .IfLonger(note, 4_000, nameof(InformationAsk.Note), "The note");
        if (!problems.Any)
        {
            asks[at] = asks[at] with { ReceivedOn = on, Note = note.Trim(), Settled = by };
        }

        return problems;
    }
}

/// <summary>What was said of one criterion.</summary>
/// <param name="Met">Null while nobody can say.</param>
/// <param name="By">Who said it; null on a form that was not saved yet.</param>
public sealed record CriterionAnswer(string Code, bool? Met, string Comments, Stamp? By = null);

/// <summary>Information that was asked of an agency or of somebody else.</summary>
/// <param name="Number">Its place among what was asked, from 1.</param>
/// <param name="ReceivedOn">The day on which it came; null while it has not, or where it never will.</param>
/// <param name="Settled">Who said that it came or will not; null while it is waited for.</param>
public sealed record InformationAsk(int Number, AgencyId? AgencyId, string Whom, string What, DateOnly On, DateOnly? Due, Stamp By, DateOnly? ReceivedOn = null, string Note = "", Stamp? Settled = null);
