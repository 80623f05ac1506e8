using Heed.Domain.Shared;

namespace Heed.Domain.Reviews;

public enum InvolvedKind
{
    /// <summary>The child or adult whom it is about.</summary>
    Person,
    Family,
    Practitioner,
}

public enum InvolvedAnswer
{
    /// <summary>They have not been asked, and it is written why.</summary>
    NotAsked,
    NotAnswered,
    TakesPart,

    /// <summary>They do not want to, and may change their mind.</summary>
    DoesNotWant,
}

public sealed partial class Commission
{
    private readonly List<Involved> involved = [];

    /// <summary>The people who were asked to take part: whom it is about, families, practitioners.</summary>
    public IReadOnlyList<Involved> Involved => involved;

    /// <summary>What stops contact with people of a kind.</summary>
    public static HoldStops StopsContact(InvolvedKind kind) => kind == InvolvedKind.Practitioner ? HoldStops.PractitionerContact : HoldStops.FamilyContact;

    /// <summary>Somebody is asked to take part, or it is written why they are not asked yet. A hold on contact stops asking.</summary>
    public Outcome Involve(Review review, InvolvedSaid said, Stamp by)
    {
        var problems = Check(review, said, by);
        if (!problems.Any)
        {
            involved.Add(new Involved(involved.Count + 1, said.Tidied(), by));
        }

        return problems;
    }

    /// <summary>What somebody answered, or what they wish, has changed.</summary>
    public Outcome ChangeInvolved(Review review, int number, InvolvedSaid said, Stamp by)
    {
        var at = involved.FindIndex(i => i.Number == number);
        if (at < 0)
        {
            return Outcome.NotFound;
        }

        // What was asked before a hold stays written; somebody who had not been asked, a new day or another kind of person is a new contact.
        var before = involved[at];
        var asksAnew = before.Said.Answer == InvolvedAnswer.NotAsked || said.AskedOn != before.Said.AskedOn || said.Kind != before.Said.Kind;
        var waits = review.WhyNot(StopsContact(before.Said.Kind));
        var problems = Check(review, said, by, asksAnew).If(said.Kind != before.Said.Kind && waits.Length > 0, nameof(InvolvedSaid.Kind), $"{waits}. Who they are cannot be changed until then");
        if (!problems.Any)
        {
            involved[at] = before with { Said = said.Tidied(), By = by, Earlier = [.. before.Earlier ?? [], new InvolvedEarlier(before.Said, before.By)] };
        }

        return problems;
    }

    /// <summary>Somebody was told something of the review.</summary>
    public Outcome TellInvolved(Review review, int number, string what, DateOnly? on, Stamp by)
    {
        var at = involved.FindIndex(i => i.Number == number);
        if (at < 0)
        {
            return Outcome.NotFound;
        }

        var problems = new Problems()
            .IfBlank(what, nameof(ToldInvolved.What), "Enter what they were told, and how")
            .IfLonger(what, 4_000, nameof(ToldInvolved.What), "What they were told")
            .If(on is null, nameof(ToldInvolved.On), "Enter the day on which they were told")
            .If(on > by.Day, nameof(ToldInvolved.On), "The day cannot be in the future");
        var waits = review.WhyNotOn(StopsContact(involved[at].Said.Kind), on);
        problems.If(waits.Length > 0, nameof(ToldInvolved.On), waits);

        if (!problems.Any)
        {
            involved[at] = involved[at] with { Told = [.. involved[at].Told ?? [], new ToldInvolved(what.Trim(), on!.Value, by)] };
        }

        return problems;
    }

    private static Problems Check(Review review, InvolvedSaid said, Stamp by, bool asksAnew = true)
    {
        var asked = said.Answer != InvolvedAnswer.NotAsked;
        var problems = new Problems()
            .If(!Enum.IsDefined(said.Kind), nameof(InvolvedSaid.Kind), "Choose who they are")
            .IfBlank(said.Who, nameof(InvolvedSaid.Who), "Enter who they are, by pseudonym or by how they belong: “mother of Tilly”, “her health visitor”")
            .IfLonger(said.Who, 200, nameof(InvolvedSaid.Who), "Who they are")
            .If(!Enum.IsDefined(said.Answer), "Given", "Choose what they answered")
            .If(asked && said.AskedOn is null, nameof(InvolvedSaid.AskedOn), "Enter the day on which they were asked")
            .If(said.AskedOn > by.Day, nameof(InvolvedSaid.AskedOn), "The day cannot be in the future")
            .If(!asked && said.AskedOn is not null, nameof(InvolvedSaid.AskedOn), "Leave the day empty where they have not been asked")
            .If(Blank.Is(said.How), nameof(InvolvedSaid.How), asked ? "Enter how they were asked: what was offered, and what help to answer" : "Enter why they have not been asked")
            .IfLonger(said.How, 2_000, nameof(InvolvedSaid.How), "How they were asked")
            .IfLonger(said.Wishes, 4_000, nameof(InvolvedSaid.Wishes), "What they wish");
        if (asked && asksAnew && Enum.IsDefined(said.Kind))
        {
            var waits = review.WhyNotOn(StopsContact(said.Kind), said.AskedOn);
            problems.If(waits.Length > 0, nameof(InvolvedSaid.AskedOn), waits);
        }

        return problems;
    }
}

/// <summary>Somebody who was asked to take part, as it was written.</summary>
/// <param name="Who">By pseudonym, or by how they belong; never a real name.</param>
/// <param name="How">How they were asked, or why they were not.</param>
/// <param name="Wishes">What they hope for, how they want to take part and to be told.</param>
public sealed record InvolvedSaid(InvolvedKind Kind, string Who, InvolvedAnswer Answer, DateOnly? AskedOn, string How, string Wishes)
{
    internal InvolvedSaid Tidied() => this with { Who = Who.Trim(), How = How.Trim(), Wishes = Wishes.Trim() };
}

/// <param name="Number">Counts the people, from 1.</param>
/// <param name="By">Who wrote it as it stands.</param>
/// <param name="Told">What they were told and when; null while nothing.</param>
/// <param name="Earlier">What was written of them before, the oldest first; null while nothing was changed.</param>
public sealed record Involved(int Number, InvolvedSaid Said, Stamp By, IReadOnlyList<ToldInvolved>? Told = null, IReadOnlyList<InvolvedEarlier>? Earlier = null);

/// <summary>What was written of somebody before it was changed, and who wrote it.</summary>
public sealed record InvolvedEarlier(InvolvedSaid Said, Stamp By);

/// <summary>What somebody who takes part was told.</summary>
public sealed record ToldInvolved(string What, DateOnly On, Stamp By);
