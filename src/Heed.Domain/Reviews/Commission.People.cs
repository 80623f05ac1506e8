using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Reviews;

public enum ReviewPart
{
    /// <summary>Leads or writes it, independently of the agencies.</summary>
    IndependentReviewer,
    PanelChair,
    PanelMember,

    /// <summary>Advises on one thing, for example the law or a culture.</summary>
    Adviser,
}

public sealed partial class Commission
{
    private readonly List<ReviewSeat> seats = [];

    /// <summary>Who works on the review, with those who did.</summary>
    public IReadOnlyList<ReviewSeat> Seats => seats;

    /// <summary>Somebody works on the review from a day on.</summary>
    /// <param name="person">Who may sign in and see it; null where they have no access.</param>
    public Outcome Seat(SeatSaid said, PersonId? person, Stamp by)
    {
        var problems = new Problems()
            .If(!Enum.IsDefined(said.Part), nameof(SeatSaid.Part), "Choose what they do in the review")
            .IfBlank(said.Name, nameof(SeatSaid.Name), "Enter their name")
            .IfLonger(said.Name, 160, nameof(SeatSaid.Name), "The name")
            .IfLonger(said.From, 200, nameof(SeatSaid.From), "Where they are from")
            .If(said.Part == ReviewPart.IndependentReviewer && Blank.Is(said.Independence), nameof(SeatSaid.Independence), "Enter their statement of independence: what ties they have to the agencies and people of this review, or that they have none")
            .IfLonger(said.Independence, 4_000, nameof(SeatSaid.Independence), "The statement of independence")
            .If(said.Since is null, nameof(SeatSaid.Since), "Enter the day from which they work on it")
            .If(said.Until < said.Since, nameof(SeatSaid.Until), "The last day must not come before the first")
            .If(person is not null && said.Until is null, nameof(SeatSaid.Until), "Enter the last day of their access: it ends by itself then, and can be given again")
            .If(person is not null && said.Until < by.Day, nameof(SeatSaid.Until), "The last day of their access must not be in the past")
            .If(person is not null && seats.Exists(s => s.PersonId == person && s.Ended is null && !(s.Said.Until < by.Day)), nameof(SeatSaid.Name), "They work on this review already");
        if (!problems.Any)
        {
            seats.Add(new ReviewSeat(seats.Count + 1, said with { Name = said.Name.Trim(), From = said.From.Trim(), Independence = said.Independence.Trim() }, person, by));
        }

        return problems;
    }

    /// <summary>Somebody works on it no more.</summary>
    public Outcome Unseat(int number, string why, Stamp by)
    {
        var at = seats.FindIndex(s => s.Number == number && s.Ended is null);
        if (at < 0)
        {
            return Outcome.NotFound;
        }

        var problems = new Problems().IfBlank(why, nameof(ReviewSeat.EndedBecause), "Enter why they leave the review").IfLonger(why, 1_000, nameof(ReviewSeat.EndedBecause), "The reason");
        if (!problems.Any)
        {
            seats[at] = seats[at] with { Ended = by, EndedBecause = why.Trim() };
        }

        return problems;
    }
}

/// <summary>Who works on a review, as somebody wrote it.</summary>
/// <param name="From">Their agency or organisation.</param>
/// <param name="Independence">What ties they have to the agencies and people of the review, in their words.</param>
/// <param name="Until">The last day, on which their access ends too; null while it is not known and they have none.</param>
public sealed record SeatSaid(ReviewPart Part, string Name, string From, string Independence, DateOnly? Since, DateOnly? Until);

/// <param name="Number">Counts the people, from 1.</param>
/// <param name="PersonId">Who may sign in and see the review; null where they have no access.</param>
/// <param name="Ended">Who wrote down that they left before their last day; null while they have not.</param>
public sealed record ReviewSeat(int Number, SeatSaid Said, PersonId? PersonId, Stamp By, Stamp? Ended = null, string EndedBecause = "");
