using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Publishing;

public sealed partial class Publication
{
    private readonly List<Edition> editions = [];

    /// <summary>Every edition, oldest first. None is ever taken out.</summary>
    public IReadOnlyList<Edition> Editions => editions;

    /// <summary>What the public reads now; null while nothing is published.</summary>
    public Edition? Published => editions.FindLast(e => e.State == EditionState.Published);

    /// <summary>What was taken back, while nothing else is published.</summary>
    public Edition? Withdrawn => Published is null ? editions.FindLast(e => e.State == EditionState.Withdrawn) : null;

    /// <summary>What waits for a second person, or for its day; null when nothing does.</summary>
    public Edition? Waiting => editions.FindLast(e => e.State is EditionState.Submitted or EditionState.Scheduled);

    /// <summary>Freezes the content as it stands and asks a second person to publish it.</summary>
    /// <param name="changeNote">What the public is told has changed; needed from the second edition on.</param>
    public Outcome<EditionId> Submit(FrozenWords frozen, string changeNote, Stamp by)
    {
        var problems = new Problems()
            .If(Waiting is not null, "", "An edition waits for a second person already. It must be published or returned first")
            .If(Published is not null && Blank.Is(changeNote), nameof(Edition.ChangeNote), "Tell the public what has changed since the last edition")
            .If(Published?.Sha256 == frozen.Sha256, "", "Nothing has changed since the published edition")
            .If(NotSignedBy(frozen.Owners).Count > 0, "", "Every partnership that owns the review approves its signature first")
            .IfLonger(changeNote, 1_000, nameof(Edition.ChangeNote), "The note");
        if (problems.Any)
        {
            return problems;
        }

        var edition = new Edition(this, editions.Count + 1, frozen, changeNote.Trim(), by);
        editions.Add(edition);
        return edition.Id;
    }

    /// <summary>A second person finds the edition right and sets the day on which somebody is to publish it. A hold may still stand: it is asked about again then.</summary>
    public Outcome Schedule(EditionId id, DateOnly? on, IReadOnlyCollection<Identified> identified, Stamp by)
    {
        if (editions.Find(e => e.Id == id) is not { State: EditionState.Submitted } edition)
        {
            return NoLonger;
        }

        var problems = new Problems()
            .If(on is null, nameof(Edition.GoesOutOn), "Enter the day on which it is to go out")
            .If(on <= by.Day, nameof(Edition.GoesOutOn), "Choose a day after today, or publish it now")
            .If(on > by.Day.AddYears(1), nameof(Edition.GoesOutOn), "Choose a day within a year")
            .And(on is { } day ? Planned(day, nameof(Edition.GoesOutOn)).ToOutcome() : Outcome.Done)
            .And(Identify(edition, identified))
            .If(IsPreparedBy(edition, by), "", SomebodyElse(edition));
        if (!problems.Any)
        {
            edition.Schedule(on!.Value, by);
        }

        return problems;
    }

    /// <summary>The edition that waits goes out; refused while a hold stops publication, something of the identification key stands in it, or no second person has looked.</summary>
    /// <param name="identified">What the identification key of the review says of the edition.</param>
    /// <param name="confirmed">That nothing new stands against it: no order, no hold, no wish. Asked for where its day was set before.</param>
    public Outcome Publish(EditionId id, Review review, IReadOnlyCollection<Identified> identified, Stamp by, bool confirmed = false)
    {
        if (editions.Find(e => e.Id == id) is not { State: EditionState.Submitted or EditionState.Scheduled } edition)
        {
            return NoLonger;
        }

        var problems = Stopping(edition, review, identified)
            .If(edition.Checked is null && IsPreparedBy(edition, by), "", $"{SomebodyElse(edition)}; where a unit has one person, the chair can")
            .If(by.Who is null, "", "Somebody by name publishes an edition; Heed never does it by itself")
            .If(edition.GoesOutOn > by.Day, "", edition.GoesOutOn is { } day ? $"It was set for {Shared.Words.Day(day)}. Return it to set another day" : "")
            .If(Plan.FamilyFirst.Any(), "", $"The family is told first, and {Plan.FamilyFirst.FirstOrDefault()?.Who} has not been told yet. It stands in the plan of the day")
            .And(Planned(by.Day, ""))
            .If(edition.GoesOutOn is not null && !confirmed, "Confirmed", "Say that no new order, hold or wish of the family stands against it");
        if (!problems.Any)
        {
            Published?.Supersede();
            edition.GoOut(by, "");
        }

        return problems;
    }

    /// <summary>Whoever prepared the edition publishes it, because nobody else can be reached. It stays flagged until somebody else has looked.</summary>
    /// <param name="because">Why it could not wait.</param>
    public Outcome PublishAlone(EditionId id, Review review, IReadOnlyCollection<Identified> identified, string because, Stamp by)
    {
        if (editions.Find(e => e.Id == id) is not { State: EditionState.Submitted } edition)
        {
            return NoLonger;
        }

        var problems = Stopping(edition, review, identified)
            .If(!IsPreparedBy(edition, by) || by.Who is null, "", $"{edition.Submitted.Name} prepared it, so you are the second person: publish it in the ordinary way")
            .IfBlank(because, nameof(Edition.AloneBecause), "Enter why it cannot wait for a second person")
            .IfLonger(because, 1_000, nameof(Edition.AloneBecause), "The reason");
        if (!problems.Any)
        {
            Published?.Supersede();
            edition.GoOut(by, because);
        }

        return problems;
    }

    /// <summary>Somebody else has looked at what was published alone, and leaves it as it is.</summary>
    public Outcome LookAt(EditionId id, Stamp by)
    {
        if (editions.Find(e => e.Id == id) is not { WaitsForALook: true } edition)
        {
            return Outcome.Refused("", "Nothing of this edition waits for a second person");
        }

        if (by.Who is null || by.Who == edition.Released!.Who)
        {
            return Outcome.Refused("", $"{edition.Released!.Name} published it alone, so somebody else must look at it");
        }

        edition.LookAt(by);
        return Outcome.Done;
    }

    /// <summary>Somebody named for the identification key says of places in the edition that waits that they say nothing of it.</summary>
    /// <param name="settled">What they looked at; what stands there exactly is settled by nobody.</param>
    /// <param name="why">How they know.</param>
    public Outcome Settle(EditionId id, IReadOnlyCollection<Identified> settled, string why, Stamp by)
    {
        if (editions.Find(e => e.Id == id) is not { State: EditionState.Submitted or EditionState.Scheduled } edition)
        {
            return NoLonger;
        }

        var problems = new Problems()
            .If(settled.Count == 0, "Marks", "Choose what you looked at")
            .If(settled.Any(i => !i.MayBeSettled), "Marks", "What stands there exactly cannot be settled: return the edition, so that the pseudonym is put in its place")
            .IfBlank(why, nameof(Settlement.Why), "Enter how you know; do not write the real name")
            .IfLonger(why, 500, nameof(Settlement.Why), "How you know");
        if (!problems.Any)
        {
            edition.Settle(settled, why, by);
        }

        return problems;
    }

    public Outcome Return(EditionId id, string reason, Stamp by)
    {
        if (editions.Find(e => e.Id == id) is not { State: EditionState.Submitted or EditionState.Scheduled } edition)
        {
            return NoLonger;
        }

        if (Blank.Is(reason))
        {
            return Outcome.Refused(nameof(Edition.Reason), "Enter what should be changed");
        }

        edition.Return(reason, by);
        return Outcome.Done;
    }

    /// <summary>Takes the published edition back from the public, with an explanation that stands in its place.</summary>
    public Outcome Withdraw(string explanation, Stamp by)
    {
        if (Published is not { } edition)
        {
            return Outcome.Refused("", "Nothing is published");
        }

        if (Blank.Is(explanation))
        {
            return Outcome.Refused(nameof(Edition.Reason), "Enter the explanation that the public will read in its place");
        }

        edition.Withdraw(explanation, by);
        return Outcome.Done;
    }

    /// <summary>Takes it away for good: its address says that it is gone, and nothing of why.</summary>
    /// <param name="reason">For the record alone.</param>
    public Outcome Remove(string reason, Stamp by)
    {
        if ((Published ?? Withdrawn) is not { } edition)
        {
            return Outcome.Refused("", "Nothing of it is public");
        }

        if (Blank.Is(reason))
        {
            return Outcome.Refused(nameof(Edition.Reason), "Enter why it is removed. The public does not read this");
        }

        foreach (var known in editions.Where(e => e.State is EditionState.Published or EditionState.Withdrawn))
        {
            known.Remove(reason, by);
        }

        return Outcome.Done;
    }

    /// <summary>Another publication of the review takes its place: whoever comes to its address is led there.</summary>
    public Outcome ReplaceBy(Publication other, Stamp by)
    {
        var problems = new Problems()
            .If(Published is null, "", "Nothing is published")
            .If(other.ReviewId != ReviewId || other.Address == Address, "Other", "Choose another publication of the same review")
            .If(other.Published is null, "Other", $"The {other.Form.Name} is not published, so nobody can be led there");
        if (!problems.Any)
        {
            Published!.Replace(other.Address, by);
        }

        return problems;
    }

    private static readonly Outcome NoLonger = Outcome.Refused("", "This edition no longer waits to be published");

    private static bool IsPreparedBy(Edition edition, Stamp by) => by.Who is null || by.Who == edition.Submitted.Who;

    private static string SomebodyElse(Edition edition) => $"{edition.Submitted.Name} prepared this edition, so somebody else must publish it";

    private static Problems Stopping(Edition edition, Review review, IReadOnlyCollection<Identified> identified) =>
        new Problems().If(review.StopsPublication, "", review.WhyNotPublish).And(Identify(edition, identified));

    /// <summary>What stands there exactly stops; what may be it, or could not be read, stops until it is settled.</summary>
    private static Outcome Identify(Edition edition, IReadOnlyCollection<Identified> identified)
    {
        var stops = identified.Where(i => i.Weight == FindWeight.Stop && !edition.IsSettled(i)).Select(s => s.Sentence).Distinct().Select(s => new Problem("", s)).ToList();
        var doubts = identified.Count(i => i.Weight == FindWeight.Doubt && !edition.IsSettled(i));
        if (doubts > 0)
        {
            stops.Add(new Problem("", $"{Shared.Words.Capital(Shared.Words.Count(doubts, "doubt"))} of the identification key {(doubts == 1 ? "is" : "are")} not settled. Somebody named for the key says whether {(doubts == 1 ? "it is one" : "they are any")}"));
        }

        return stops.Count == 0 ? Outcome.Done : Outcome.Refused(stops);
    }
}
