using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

/// <summary>
/// A link in an e-mail by which the lead of one action reports on it once, without signing in. Opening it uses nothing up, because
/// mail programs open links before people do; only a report that was saved does.
/// </summary>
public sealed class UpdateLink : IAggregate
{
    /// <summary>How long it works.</summary>
    public const int Days = 30;

    /// <summary>How long after that its holder can still ask for a new one, which goes to the same address.</summary>
    public const int RenewableDays = 365;

    private UpdateLink()
    {
    }

    public UpdateLinkId Id { get; private set; }

    public ScopeId ScopeId { get; private set; }

    public ActionId ActionId { get; private set; }

    /// <summary>Who reports by it: the lead, or a deputy of the lead; null where it went to a shared mailbox.</summary>
    public PersonId? PersonId { get; private set; }

    /// <summary>The shared mailbox of the agency that leads, where the lead has left: whoever reports says who they are.</summary>
    public EmailAddress? Mailbox { get; private set; }

    /// <summary>Who led the action when it was made.</summary>
    public PersonId LeadPersonId { get; private set; }

    /// <summary>SHA-256 of the link's secret, in hexadecimal; the secret stands in the e-mail alone.</summary>
    public string SecretHash { get; private set; } = "";

    /// <summary>Whether it asks for an answer, so that silence after it is written down. One that only calls a date to mind does not.</summary>
    public bool Asks { get; private set; }

    /// <summary>The update by which somebody else told of the action, and which its holder may correct; null for every other link.</summary>
    public ProgressId? Corrects { get; private set; }

    /// <summary>The name of whoever told that update, where they are not known here: <see cref="Mailbox"/> is their own address then.</summary>
    public string ToldBy { get; private set; } = "";

    public DateOnly LastDay { get; private set; }

    public Stamp Made { get; private set; } = null!;

    public Stamp? Used { get; private set; }

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    /// <param name="deputy">Who stands in for the lead and gets a link of their own; null for the lead's own.</param>
    /// <param name="mailbox">The shared mailbox that gets it in place of a lead who has left.</param>
    public static Outcome<UpdateLink> For(PlanAction action, string secretHash, Stamp by, PersonId? deputy = null, EmailAddress? mailbox = null, bool asks = true)
    {
        if (action.IsIncomplete || action.Lead.PersonId is not { } lead)
        {
            return Outcome.Refused("", "This action still lacks its lead or its date. Complete it first, then ask for an update").As<UpdateLink>();
        }

        if (!action.IsOpen)
        {
            return Outcome.Refused("", "This action has been reported as ended, so there is nothing to ask for").As<UpdateLink>();
        }

        return new UpdateLink { Id = UpdateLinkId.New(), ScopeId = action.ScopeId, ActionId = action.Id, PersonId = mailbox is null ? deputy ?? lead : null, Mailbox = mailbox, LeadPersonId = lead, SecretHash = secretHash, Asks = asks, LastDay = by.Day.AddDays(Days), Made = by };
    }

    /// <summary>A link by which whoever told an update reads what was written down of it, and corrects it by one of their own.</summary>
    /// <param name="toldBy">Their name, where they are not the lead.</param>
    /// <param name="address">Their own address, where they are not the lead.</param>
    public static Outcome<UpdateLink> ToCorrect(PlanAction action, ProgressId update, string secretHash, Stamp by, string toldBy = "", EmailAddress? address = null)
    {
        if (action.Lead.PersonId is not { } lead)
        {
            return Outcome.Refused("", "This action still lacks its lead. Complete it first").As<UpdateLink>();
        }

        return new UpdateLink { Id = UpdateLinkId.New(), ScopeId = action.ScopeId, ActionId = action.Id, PersonId = address is null ? lead : null, Mailbox = address, LeadPersonId = lead, SecretHash = secretHash, Corrects = update, ToldBy = toldBy, LastDay = by.Day.AddDays(Days), Made = by };
    }

    /// <summary>Why it does not work on this day; null when it does.</summary>
    public string? WhyNot(DateOnly day) => Used is not null ? "This link has been used" : day > LastDay ? $"This link worked until {Words.Day(LastDay)}" : null;

    /// <summary>How whoever reports from a shared mailbox is written down: as they said, which nobody has proved.</summary>
    public static string AsSaid(string name, string mailbox) => $"{name.Trim()} (as said, from {mailbox})";

    /// <summary>The name that whoever reports from a shared mailbox gives.</summary>
    public static Problems CheckSaid(string? name) => new Problems()
        .IfBlank(name, "Name", "Enter your name: several people read this mailbox, and your report stands under it")
        .IfLonger(name, 120, "Name", "Your name");

    public Outcome Use(PlanAction action, Stamp by)
    {
        if (WhyNot(by.Day) is { } why)
        {
            return Outcome.Refused("", why);
        }

        if (action.Lead.PersonId != LeadPersonId)
        {
            return Outcome.Refused("", "Somebody else leads this action now, so this link does not work any more");
        }

        Used = by;
        return Outcome.Done;
    }
}
