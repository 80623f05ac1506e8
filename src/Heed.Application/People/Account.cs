using Heed.Domain.People;
using Microsoft.AspNetCore.Identity;

namespace Heed.Application.People;

/// <summary>How a person signs in; what they may do stands in their grants.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public PersonId PersonId { get; set; }

    /// <summary>The authenticator app that is their second factor; null while there is none.</summary>
    public AuthenticatorApp? App { get; set; }

    /// <summary>Whether no role makes a second factor compulsory for it: the demonstration's accounts, whose passwords everybody knows.</summary>
    public bool IsExcused { get; set; }
}
