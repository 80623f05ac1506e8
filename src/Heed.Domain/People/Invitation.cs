using Heed.Domain.Shared;

namespace Heed.Domain.People;

/// <summary>A one-time link, sent by e-mail, by which a person makes their account.</summary>
public sealed class Invitation : IAggregate
{
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(7);

    private Invitation()
    {
    }

    public InvitationId Id { get; private set; }

    public ScopeId ScopeId { get; private set; }

    public PersonId PersonId { get; private set; }

    /// <summary>SHA-256 of the link's secret, in hexadecimal; the secret itself is nowhere but in the e-mail.</summary>
    public string SecretHash { get; private set; } = "";

    public DateTimeOffset EndsAt { get; private set; }

    public DateTimeOffset? UsedAt { get; private set; }

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public static Invitation To(Person person, string secretHash, DateTimeOffset now) => new()
    {
        Id = InvitationId.New(),
        ScopeId = person.ScopeId,
        PersonId = person.Id,
        SecretHash = secretHash,
        EndsAt = now + Lasts,
    };

    /// <summary>Uses the link once, when the account is made; opening it never uses it up.</summary>
    public Outcome Use(DateTimeOffset now)
    {
        if (UsedAt is not null)
        {
            return Outcome.Refused("", "This invitation has been used. Sign in, or ask for a new invitation");
        }

        if (now > EndsAt)
        {
            return Outcome.Refused("", "This invitation has ended. Ask the person who invited you for a new one");
        }

        UsedAt = now;
        return Outcome.Done;
    }
}
