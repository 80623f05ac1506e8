using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.AspNetCore.Identity;

namespace Heed.Application.People;

/// <summary>Makes accounts and passwords, so that they are saved in one transaction with the person and the record of it.</summary>
public sealed class Accounts(UserManager<Account> identity)
{
    private static readonly Account Nobody = new();

    /// <summary>The hash of a password that nobody knows.</summary>
    private static readonly Lazy<string> SomeHash = new(() => new PasswordHasher<Account>().HashPassword(Nobody, Guid.NewGuid().ToString()));

    /// <summary>What is wrong with a password; nothing when it will do.</summary>
    public async Task<Problems> Check(string password, string email, string field)
    {
        var problems = new Problems().IfBlank(password, field, "Choose a password");
        foreach (var validator in problems.Any ? [] : identity.PasswordValidators)
        {
            var result = await validator.ValidateAsync(identity, new Account { Email = email }, password);
            if (!result.Succeeded)
            {
                return problems.If(true, field, result.Errors.First().Description);
            }
        }

        return problems;
    }

    internal Account Make(Person person, string password)
    {
        var account = new Account { Id = Guid.CreateVersion7(), PersonId = person.Id, EmailConfirmed = true };
        Readdress(account, person.Email);
        SetPassword(account, password);
        return account;
    }

    /// <summary>A new password ends every session of the old one.</summary>
    internal void SetPassword(Account account, string password)
    {
        account.PasswordHash = identity.PasswordHasher.HashPassword(account, password);
        account.SecurityStamp = Guid.NewGuid().ToString("N");
        account.ConcurrencyStamp = Guid.NewGuid().ToString("N");
    }

    /// <summary>The address that the person signs in with.</summary>
    internal void Readdress(Account account, EmailAddress address)
    {
        (account.UserName, account.Email) = (address.Value, address.Value);
        account.NormalizedUserName = identity.NormalizeName(address.Value);
        account.NormalizedEmail = identity.NormalizeEmail(address.Value);
        account.ConcurrencyStamp = Guid.NewGuid().ToString("N");
    }

    /// <summary>Whether it is the password of the account. It takes as long where there is no account, or no password.</summary>
    public bool IsPassword(Account? account, string password) =>
        identity.PasswordHasher.VerifyHashedPassword(account ?? Nobody, account?.PasswordHash ?? SomeHash.Value, password) != PasswordVerificationResult.Failed
        && account?.PasswordHash is not null;
}
