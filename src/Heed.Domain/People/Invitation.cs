using Heed.Domain.Shared;

namespace Heed.Domain.People;

/// <summary>What the link in an invitation is for.</summary>
public enum InvitationPurpose
{
    /// <summary>To make an account.</summary>
    Account,

    /// <summary>To choose a new password where the old one is forgotten.</summary>
    NewPassword,
}

/// <summary>A one-time link, sent by e-mail, by which a person makes their account or chooses a new password.</summary>
public sealed class Invitation : IAggregate
{
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(7);

    /// <summary>A link to a new password opens an account that exists, so it lasts for an hour only.</summary>
    public static readonly TimeSpan NewPasswordLasts = TimeSpan.FromHours(1);

    private Invitation()
    {
    }

    public InvitationId Id { get; private set; }

    public ScopeId ScopeId { get; private set; }

    public PersonId PersonId { get; private set; }

    public InvitationPurpose Purpose { get; private set; }

    /// <summary>SHA-256 of the link's secret, in hexadecimal; the secret itself is nowhere but in the e-mail.</summary>
    public string SecretHash { get; private set; } = "";

    public DateTimeOffset EndsAt { get; private set; }

    public DateTimeOffset? UsedAt { get; private set; }

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public static Invitation To(Person person, InvitationPurpose purpose, string secretHash, DateTimeOffset now) => new()
    {
        Id = InvitationId.New(),
        ScopeId = person.ScopeId,
        PersonId = person.Id,
        Purpose = purpose,
        SecretHash = secretHash,
        EndsAt = now + (purpose == InvitationPurpose.Account ? Lasts : NewPasswordLasts),
    };

    /// <summary>Why the link cannot be used now; null when it can.</summary>
    public string? WhyNot(DateTimeOffset now) => (UsedAt, now > EndsAt, Purpose) switch
    {
        (not null, _, InvitationPurpose.Account) => "This invitation has been used. Sign in with the password you chose",
        (not null, _, _) => "This link has been used. Sign in with your new password, or ask for another link",
        (_, true, InvitationPurpose.Account) => "This invitation has ended. Look for a newer e-mail from Heed, or ask the person who invited you to send it again",
        (_, true, _) => "This link has ended. Ask for another one",
        _ => null,
    };

    /// <summary>Uses the link once, when the password is chosen; opening it never uses it up.</summary>
    public Outcome Use(DateTimeOffset now)
    {
        if (WhyNot(now) is { } why)
        {
            return Outcome.Refused("", why);
        }

        UsedAt = now;
        return Outcome.Done;
    }

    /// <summary>Ends a link that a newer one replaces.</summary>
    public void GiveWay(DateTimeOffset now)
    {
        if (UsedAt is null && EndsAt >= now)
        {
            EndsAt = now.AddTicks(-1);
        }
    }
}
