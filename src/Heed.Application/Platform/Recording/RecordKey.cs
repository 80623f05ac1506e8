using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Heed.Application.Platform.Secrets;
using Heed.Domain.Shared;

namespace Heed.Application.Platform.Recording;

/// <summary>The key under which every entry of the record is authenticated, and its place in the chain.</summary>
public sealed class RecordKey(byte[] key)
{
    public const int Bytes = 32;

    /// <summary>What proves that an entry was written by Heed and not changed since: HMAC-SHA256 over all it says.</summary>
    public byte[] MacOf(Change change)
    {
        var said = new Said();
        said.Add(change.Id.Value);
        said.Add(change.Salt);
        said.Add(change.At.UtcTicks);
        said.Add(change.Who?.Value ?? Guid.Empty);
        said.Add(change.Name);
        said.Add(change.OnBehalfOf?.Value ?? Guid.Empty);
        said.Add(change.ByHeed ? 1 : 0);
        said.Add(change.IsReading ? 1 : 0);
        said.Add(change.Kind);
        said.Add(change.RecordId);
        said.Add(change.ScopeId.Value);
        said.Add(change.ActionId?.Value ?? Guid.Empty);
        said.Add(change.Did);
        said.Add(change.Reason);
        said.Add(change.Details.Count);
        foreach (var detail in change.Details)
        {
            said.Add(detail.What);
            said.Add(detail.Was);
            said.Add(detail.Is);
        }

        return HMACSHA256.HashData(key, said.Written);
    }

    /// <summary>The link of the chain after <paramref name="before"/>: it binds the number, the entry and all that was sealed earlier.</summary>
    public byte[] LinkOf(long number, ChangeId entry, byte[] mac, byte[] before)
    {
        var said = new Said();
        said.Add(number);
        said.Add(entry.Value);
        said.Add(mac);
        said.Add(before);
        return HMACSHA256.HashData(key, said.Written);
    }

    /// <summary>What proves an entry whose words were destroyed: what is left of it, on which decision, and the proof that stands in the chain.</summary>
    public byte[] RemainsOf(Change change)
    {
        var said = new Said();
        said.Add("remains");
        said.Add(MacOf(change));
        said.Add(change.DestroyedBy ?? Guid.Empty);
        said.Add(change.Mac);
        return HMACSHA256.HashData(key, said.Written);
    }

    /// <summary>
    /// What bytes are known again by after they were destroyed, in small hexadecimal letters. It is keyed, because a plain hash would tell
    /// whoever reads the database, or the list outside it, whether a document that they have is the one that was destroyed.
    /// </summary>
    /// <param name="sha256">The hash of the bytes.</param>
    public string ProofOf(string sha256) => Hidden("bytes", sha256);

    /// <summary>What proves that a line of the list of what was destroyed was written by Heed.</summary>
    public string ProofOfLine(string line) => Hidden("line", line);

    private string Hidden(string what, string text)
    {
        var said = new Said();
        said.Add(what);
        said.Add(text);
        return Convert.ToHexStringLower(HMACSHA256.HashData(key, said.Written));
    }

    /// <summary>Values one after another, each with its length, so that no two entries read alike.</summary>
    private sealed class Said
    {
        private readonly ArrayBufferWriter<byte> bytes = new(512);

        public ReadOnlySpan<byte> Written => bytes.WrittenSpan;

        public void Add(long value)
        {
            BitConverter.TryWriteBytes(bytes.GetSpan(8), value);
            bytes.Advance(8);
        }

        public void Add(Guid value)
        {
            value.TryWriteBytes(bytes.GetSpan(16));
            bytes.Advance(16);
        }

        public void Add(byte[] value)
        {
            Add(value.Length);
            bytes.Write(value);
        }

        public void Add(string? value)
        {
            Add(value is null ? -1 : Encoding.UTF8.GetByteCount(value));
            if (value is not null)
            {
                bytes.Advance(Encoding.UTF8.GetBytes(value, bytes.GetSpan(Encoding.UTF8.GetMaxByteCount(value.Length))));
            }
        }
    }
}

/// <summary>Finds the key of the record; it is made with the first entry.</summary>
public sealed class RecordKeys(StoredSecrets secrets)
{
    public async Task<RecordKey> Get(CancellationToken ct) => new(await secrets.Get("record", ct));
}
