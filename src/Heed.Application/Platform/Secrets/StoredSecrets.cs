using System.Security.Cryptography;
using Heed.Application.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Secrets;

/// <summary>A key of Heed's own, as the database keeps it: wrapped.</summary>
public sealed class StoredSecret
{
    public string Name { get; init; } = "";

    public byte[] Wrapped { get; set; } = [];
}

/// <summary>Heed's own keys by name: made at their first use, kept in the database under the master key.</summary>
public sealed class StoredSecrets(Databases databases, MasterKeys master) : IDisposable
{
    private const int KeyBytes = 32;

    private readonly Dictionary<string, byte[]> known = [];
    private readonly SemaphoreSlim gate = new(1, 1);

    public async Task<byte[]> Get(string name, CancellationToken ct)
    {
        await gate.WaitAsync(ct);
        try
        {
            return known.TryGetValue(name, out var key) ? key : known[name] = await Read(name, ct) ?? await Make(name, ct);
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    internal static string Purpose(string name) => $"secret:{name}";

    private async Task<byte[]?> Read(string name, CancellationToken ct)
    {
        await using var db = databases.Whole();
        return await db.Set<StoredSecret>().AsNoTracking().SingleOrDefaultAsync(s => s.Name == name, ct) is { } kept
            ? master.Unwrap(kept.Wrapped, Purpose(name))
            : null;
    }

    private async Task<byte[]> Make(string name, CancellationToken ct)
    {
        await using var db = databases.Whole();
        db.Add(new StoredSecret { Name = name, Wrapped = master.Wrap(RandomNumberGenerator.GetBytes(KeyBytes), Purpose(name)) });
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            // Another process made it at the same moment; what stands there now is read below, or the failure comes again.
        }

        return await Read(name, ct) ?? throw new InvalidOperationException($"The key “{name}” could not be kept");
    }
}
