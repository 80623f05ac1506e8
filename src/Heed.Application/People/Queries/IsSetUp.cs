using Heed.Application.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Queries;

/// <summary>Whether anybody has an account yet. Until then Heed asks to be set up.</summary>
public sealed class IsSetUp(Databases databases)
{
    public async Task<bool> Run(CancellationToken ct)
    {
        await using var db = databases.Whole();
        return await db.Users.AnyAsync(ct);
    }
}
