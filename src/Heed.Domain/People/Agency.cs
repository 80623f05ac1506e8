using Heed.Domain.Shared;

namespace Heed.Domain.People;

public enum AgencyKind
{
    Council,
    Police,
    Health,
    Probation,
    Education,
    Housing,
    Voluntary,
    Fire,
    Ambulance,
    Justice,
    Government,
    Other,
}

/// <summary>An organisation that works in one partnership or in several.</summary>
public sealed class Agency : Body, IAggregate
{
    private readonly List<AgencyPartnership> partnerships = [];

    private Agency()
    {
    }

    public AgencyId Id { get; private set; }

    public AgencyKind Kind { get; private set; }

    /// <summary>A national body is asked, written to and chased, and never counts as locally overdue.</summary>
    public bool IsNational { get; private set; }

    /// <summary>An address that several of its people read, such as safeguarding@agency.example. It gets copies of letters about the agency's actions; null where there is none.</summary>
    public EmailAddress? Mailbox { get; private set; }

    public AgencyId? PredecessorId { get; private set; }

    public AgencyId? SuccessorId { get; private set; }

    public IReadOnlyList<AgencyPartnership> Partnerships => partnerships;

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public static Outcome<Agency> Found(string name, string shortName, AgencyKind kind, bool isNational, DateOnly from, IEnumerable<PartnershipId> partnerships)
    {
        var problems = CheckName(name, shortName);
        if (problems.Any)
        {
            return problems;
        }

        var made = new Agency { Id = AgencyId.New(), Kind = kind, IsNational = isNational, From = from };
        made.ScopeId = ScopeId.From(made.Id.Value);
        made.TakeName(name, shortName, from);
        made.WorkIn(partnerships);
        return made;
    }

    public Outcome Reclassify(AgencyKind kind, bool isNational)
    {
        (Kind, IsNational) = (kind, isNational);
        return Outcome.Done;
    }

    /// <param name="address">Empty for none.</param>
    public Outcome NameMailbox(string address)
    {
        var found = default(EmailAddress);
        if (address.Trim().Length > 0 && !EmailAddress.TryParse(address, out found))
        {
            return Outcome.Refused(nameof(Mailbox), "Enter an e-mail address, for example safeguarding@example.org, or leave it empty for none");
        }

        Mailbox = address.Trim().Length > 0 ? found : null;
        return Outcome.Done;
    }

    /// <summary>Says in which partnerships it works; one police force may work in six.</summary>
    public Outcome WorkIn(IEnumerable<PartnershipId> now)
    {
        var wanted = now.ToHashSet();
        partnerships.RemoveAll(p => !wanted.Contains(p.PartnershipId));
        partnerships.AddRange(wanted.Except(partnerships.Select(p => p.PartnershipId)).Select(p => new AgencyPartnership(Id, p)));
        return Outcome.Done;
    }

    public Outcome Succeed(Agency predecessor, DateOnly on)
    {
        if (predecessor.Id == Id)
        {
            return Outcome.Refused(nameof(PredecessorId), "An agency cannot follow itself; choose another");
        }

        // So the line of bodies never turns back on itself.
        if (SuccessorId is not null)
        {
            return Outcome.Refused("", $"Another has taken over from {Name}, so it cannot take over itself");
        }

        if (predecessor.SuccessorId is not null && predecessor.SuccessorId != Id)
        {
            return Outcome.Refused(nameof(PredecessorId), $"Another has taken over from {predecessor.Name} already");
        }

        if (on < predecessor.From)
        {
            return Outcome.Refused(nameof(Until), $"{predecessor.Name} began on {Words.Day(predecessor.From)}, so nobody can take over before then");
        }

        PredecessorId = predecessor.Id;
        predecessor.SuccessorId = Id;
        predecessor.Until ??= on;
        return Outcome.Done;
    }
}

/// <summary>That an agency works in a partnership.</summary>
public sealed record AgencyPartnership(AgencyId AgencyId, PartnershipId PartnershipId);
