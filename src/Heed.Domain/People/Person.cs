using Heed.Domain.Shared;

namespace Heed.Domain.People;

/// <summary>Somebody who works with Heed: a name, a role title, an e-mail address and an agency.</summary>
public sealed class Person : IAggregate
{
    private Person()
    {
    }

    public PersonId Id { get; private set; }

    /// <summary>The scope of the agency the person works for.</summary>
    public ScopeId ScopeId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The post they hold, for example "Detective Inspector, Safeguarding".</summary>
    public string RoleTitle { get; private set; } = "";

    public EmailAddress Email { get; private set; }

    public AgencyId AgencyId { get; private set; }

    /// <summary>The day they left; null while they are in post. What they did keeps their name.</summary>
    public DateOnly? LeftOn { get; private set; }

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public static Outcome<Person> Join(string name, string roleTitle, string email, AgencyId agency)
    {
        var made = new Person { Id = PersonId.New() };
        var outcome = made.Describe(name, roleTitle, email, agency);
        return outcome.IsDone ? made : outcome.As<Person>();
    }

    public Outcome Describe(string name, string roleTitle, string email, AgencyId agency)
    {
        var problems = new Problems()
            .IfBlank(name, nameof(Name), "Enter the person's name")
            .IfLonger(name, 120, nameof(Name), "The name")
            .IfBlank(roleTitle, nameof(RoleTitle), "Enter the post they hold, for example Named Nurse")
            .IfLonger(roleTitle, 160, nameof(RoleTitle), "The post")
            .If(!EmailAddress.TryParse(email, out var address), nameof(Email), "Enter an e-mail address, for example name@example.org")
            .If(agency == default, nameof(AgencyId), "Choose the agency they work for");
        if (!problems.Any)
        {
            (Name, RoleTitle, Email, AgencyId, ScopeId) = (name.Trim(), roleTitle.Trim(), address, agency, ScopeId.From(agency.Value));
        }

        return problems;
    }

    /// <summary>The agency they work for is followed by another.</summary>
    public Outcome PassTo(Agency next)
    {
        (AgencyId, ScopeId) = (next.Id, next.ScopeId);
        return Outcome.Done;
    }

    /// <param name="on">The last day in post; from the day after they cannot sign in.</param>
    public Outcome Leave(DateOnly on)
    {
        LeftOn = on;
        return Outcome.Done;
    }

    /// <summary>Whether an address is what stands in the place of one that was destroyed.</summary>
    public static bool IsClosed(string email) => email.EndsWith("@closed.invalid", StringComparison.Ordinal);

    /// <summary>Takes away the address of somebody whose account was destroyed. What they did keeps their name.</summary>
    /// <returns>Whether there was one.</returns>
    public bool CloseAccount()
    {
        var closed = EmailAddress.Of($"{Id.Value:N}@closed.invalid");
        if (Email == closed)
        {
            return false;
        }

        Email = closed;
        return true;
    }

    /// <summary>Is in post again, after leaving or after a leaving that was written down by mistake.</summary>
    public Outcome ComeBack()
    {
        LeftOn = null;
        return Outcome.Done;
    }
}
