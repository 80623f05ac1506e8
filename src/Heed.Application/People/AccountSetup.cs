using Heed.Application.Platform.Database;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Heed.Application.People;

/// <summary>Accounts: a long password that is not a common one, and limits to how often one may try.</summary>
public static class AccountSetup
{
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddSingleton<CommonPasswords>();
        services.AddScoped<Accounts>();
        services.AddSingleton<AccountSessions>();
        services.AddSingleton<AttemptLimits>();
        services.AddSingleton<SecondFactors>();
        services.TryAddSingleton(SecondFactorRoles.Usual);
        services.AddIdentityCore<Account>(options =>
            {
                options.Password.RequiredLength = 12;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Password.RequiredUniqueChars = 5;
                options.User.RequireUniqueEmail = true;
                options.User.AllowedUserNameCharacters = "";
                options.SignIn.RequireConfirmedAccount = true;
                options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
            })
            .AddEntityFrameworkStores<HeedDb>()
            .AddPasswordValidator<NotACommonPassword>()
            .AddErrorDescriber<AccountProblems>()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddUserConfirmation<StillInPost>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        return services;
    }
}
