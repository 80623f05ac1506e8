using Heed.Application.Platform.Database;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Heed.Application.People;

/// <summary>Accounts: a long password that is not a common one, and a lock-out after five wrong ones.</summary>
public static class AccountSetup
{
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddSingleton<CommonPasswords>();
        services.AddScoped<Accounts>();
        services.AddIdentityCore<Account>(options =>
            {
                options.Password.RequiredLength = 12;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Password.RequiredUniqueChars = 5;
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
                options.User.RequireUniqueEmail = true;
                options.User.AllowedUserNameCharacters = "";
                options.SignIn.RequireConfirmedAccount = true;
                options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
            })
            .AddEntityFrameworkStores<HeedDb>()
            .AddPasswordValidator<NotACommonPassword>()
            .AddErrorDescriber<AccountProblems>()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddUserManager<AccountKeeper>()
            .AddUserConfirmation<StillInPost>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        return services;
    }
}
