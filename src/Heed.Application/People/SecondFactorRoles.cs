using Heed.Domain.People;

namespace Heed.Application.People;

/// <summary>The roles that ask for a second factor.</summary>
public sealed record SecondFactorRoles(IReadOnlyCollection<Role> Roles)
{
    public static readonly SecondFactorRoles Usual = new([Role.Administrator, Role.PartnershipManager, Role.Chair, Role.Custodian]);

    /// <summary>Whether somebody with these roles must have one.</summary>
    public bool Ask(Actor actor) => Roles.Any(actor.HoldsAnywhere);

    /// <param name="setting">Names of roles with commas between them, as they stand in the glossary: <c>administrator,chair</c>; <c>none</c> for no role.</param>
    public static SecondFactorRoles Read(string? setting)
    {
        if (string.IsNullOrWhiteSpace(setting))
        {
            return Usual;
        }

        var roles = new List<Role>();
        foreach (var word in setting.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(w => w != "none"))
        {
            roles.Add(Enum.TryParse<Role>(word, ignoreCase: true, out var role) && !char.IsAsciiDigit(word[0])
                ? role
                : throw new InvalidOperationException($"HEED_SECOND_FACTOR names the role “{word}”, which there is not. There are: {string.Join(", ", Enum.GetNames<Role>())}, or none"));
        }

        return new(roles);
    }
}
