using System.Text.Json;
using Heed.Application.Platform.Database;
using Heed.Domain.People;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Forms;

/// <summary>Keeps what was typed when a time-out or a fault came between, until the person is back. One of the five named ways to save.</summary>
public sealed class KeptForms(Databases databases, IDataProtectionProvider protection, TimeProvider time)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(2);

    private readonly IDataProtector protector = protection.CreateProtector("Heed.KeptForms");

    /// <summary>The most that is kept of one form, in characters: several times what the longest page takes.</summary>
    private const int Longest = 300_000;

    /// <returns>The key under which the form is found again; null where it is longer than any form of ours.</returns>
    public async Task<Guid?> Keep(PersonId owner, string path, IReadOnlyDictionary<string, string[]> fields, CancellationToken ct)
    {
        if (fields.Sum(f => f.Key.Length + f.Value.Sum(v => v.Length)) > Longest)
        {
            return null;
        }

        await using var db = databases.Whole();
        var oldest = time.GetUtcNow() - Lasts;
        await db.KeptForms.Where(f => f.KeptAt < oldest).ExecuteDeleteAsync(ct);
        var form = new KeptForm
        {
            Id = Guid.NewGuid(),
            Owner = owner,
            Path = path,
            Fields = protector.Protect(JsonSerializer.Serialize(fields)),
            KeptAt = time.GetUtcNow(),
        };
        db.Add(form);
        await db.SaveChangesAsync(ct);
        return form.Id;
    }

    /// <summary>Hands the fields back once, to the person who typed them and on the page they were typed on; null when there are none.</summary>
    public async Task<IReadOnlyDictionary<string, string[]>?> Take(Guid key, PersonId owner, string path, CancellationToken ct)
    {
        await using var db = databases.Whole();
        if (await db.KeptForms.SingleOrDefaultAsync(f => f.Id == key && f.Owner == owner && f.Path == path, ct) is not { } form)
        {
            return null;
        }

        db.Remove(form);
        await db.SaveChangesAsync(ct);
        return JsonSerializer.Deserialize<Dictionary<string, string[]>>(protector.Unprotect(form.Fields));
    }
}
