using Heed.Domain.Shared;

namespace Heed.Domain.Publishing;

public sealed partial class Publication
{
    /// <summary>What is done before it goes out.</summary>
    public DayPlan Plan { get; private set; } = DayPlan.None;

    public Outcome PlanStep(ToldFirst? whom, string who, string toldBy, string how, string support, string wishes, DateOnly? by)
    {
        var problems = new Problems()
            .If(whom is null, nameof(DayPlanStep.Whom), "Choose who is told")
            .IfBlank(who, nameof(DayPlanStep.Who), "Enter who it is by relation or role, for example the mother; no real name")
            .IfLonger(who, 120, nameof(DayPlanStep.Who), "Who it is")
            .IfBlank(toldBy, nameof(DayPlanStep.ToldBy), "Enter who tells them")
            .IfLonger(toldBy, 120, nameof(DayPlanStep.ToldBy), "Who tells them")
            .IfLonger(how, 500, nameof(DayPlanStep.How), "How")
            .IfLonger(support, 500, nameof(DayPlanStep.Support), "The support")
            .IfLonger(wishes, 1_000, nameof(DayPlanStep.Wishes), "What they asked for")
            .If(by is null, nameof(DayPlanStep.By), "Enter the day by which they are told");
        if (!problems.Any)
        {
            Plan = Plan with { Steps = [.. Plan.Steps, new DayPlanStep(Guid.CreateVersion7(), whom!.Value, who.Trim(), toldBy.Trim(), how.Trim(), support.Trim(), wishes.Trim(), by!.Value, null)] };
        }

        return problems;
    }

    /// <summary>Says that a step was done. Nobody else is told before the family.</summary>
    public Outcome FinishStep(Guid id, Stamp by)
    {
        if (Plan.Steps.FirstOrDefault(s => s.Id == id) is not { Done: null } step)
        {
            return Outcome.Refused("", "This step is done already, or was taken out");
        }

        if (step.Whom != ToldFirst.Family && Plan.FamilyFirst.FirstOrDefault() is { } first)
        {
            return Outcome.Refused("", $"The family is told first: {first.Who} has not been told yet");
        }

        Plan = Plan with { Steps = [.. Plan.Steps.Select(s => s == step ? s with { Done = by } : s)] };
        return Outcome.Done;
    }

    public Outcome TakeStepOut(Guid id)
    {
        Plan = Plan with { Steps = [.. Plan.Steps.Where(s => s.Id != id)] };
        return Outcome.Done;
    }

    public Outcome Avoid(DateOnly? on, string why)
    {
        var problems = new Problems()
            .If(on is null, nameof(AvoidedDay.On), "Enter the day")
            .IfBlank(why, nameof(AvoidedDay.Why), "Enter why, for example a birthday")
            .IfLonger(why, 200, nameof(AvoidedDay.Why), "Why");
        if (!problems.Any)
        {
            Plan = Plan with { Avoid = [.. Plan.Avoid.Where(a => a.On != on), new AvoidedDay(on!.Value, why.Trim())] };
        }

        return problems;
    }

    public Outcome PrepareForMedia(PressWords said)
    {
        var words = said.Trimmed();
        var problems = new Problems()
            .IfLonger(words.Statement, 5_000, nameof(PressWords.Statement), "The statement")
            .IfLonger(words.Quotation, 1_000, nameof(PressWords.Quotation), "The quotation")
            .IfLonger(words.Facts, 3_000, nameof(PressWords.Facts), "The facts")
            .IfLonger(words.Contact, 300, nameof(PressWords.Contact), "The contact");
        if (!problems.Any)
        {
            Plan = Plan with { Press = words };
        }

        return problems;
    }

    /// <summary>What of the plan stands against going out on a day.</summary>
    private Problems Planned(DateOnly day, string field) => new Problems()
        .If(Plan.Avoid.Any(a => a.On == day), field, $"{Shared.Words.Day(day)} is to be avoided: {Plan.Avoid.FirstOrDefault(a => a.On == day)?.Why}");
}
