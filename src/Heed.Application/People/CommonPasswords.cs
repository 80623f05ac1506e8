using Microsoft.AspNetCore.Identity;

namespace Heed.Application.People;

/// <summary>Passwords that everybody tries first.</summary>
public sealed class CommonPasswords
{
    private readonly Lazy<HashSet<string>> list = new(Read);

    public bool Contains(string password) => list.Value.Contains(password.Trim().ToLowerInvariant());

    private static HashSet<string> Read()
    {
        using var stream = typeof(CommonPasswords).Assembly.GetManifestResourceStream("common-passwords.txt")!;
        using var reader = new StreamReader(stream);
        var found = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            found.Add(line);
        }

        return found;
    }
}

/// <summary>Refuses a common password, and one that holds the person's own address.</summary>
internal sealed class NotACommonPassword(CommonPasswords common) : IPasswordValidator<Account>
{
    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var name = user.Email?.Split('@')[0] ?? "";
        var problem = common.Contains(password ?? "") ? "This password is one of those that are tried first. Choose another, for example four words that do not belong together"
            : name.Length >= 4 && password?.Contains(name, StringComparison.OrdinalIgnoreCase) == true ? "Choose a password that does not hold your e-mail address"
            : null;
        return Task.FromResult(problem is null ? IdentityResult.Success : IdentityResult.Failed(new IdentityError { Code = "Password", Description = problem }));
    }
}

/// <summary>What is wrong with a password, in plain words.</summary>
internal sealed class AccountProblems : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) => new()
    {
        Code = nameof(PasswordTooShort),
        Description = $"Choose a password of {length} characters or more. Four words that do not belong together are easy to remember and hard to guess",
    };

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) => new()
    {
        Code = nameof(PasswordRequiresUniqueChars),
        Description = $"Choose a password with at least {uniqueChars} different characters",
    };

    public override IdentityError DuplicateUserName(string userName) => DuplicateEmail(userName);

    public override IdentityError DuplicateEmail(string email) => new()
    {
        Code = nameof(DuplicateEmail),
        Description = "There is an account for this e-mail address already",
    };
}
