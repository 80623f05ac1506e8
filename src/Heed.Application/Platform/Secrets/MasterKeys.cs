using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Heed.Application.Platform.Files;

namespace Heed.Application.Platform.Secrets;

/// <summary>
/// The keys that everything secret in the database is wrapped under. They stand outside the database and outside the data folder, so
/// that no backup of either carries them. Each has a version; the newest wraps, the older ones still open what they wrapped.
/// </summary>
public sealed class MasterKeys
{
    private const int KeyBytes = 32;

    private readonly SortedDictionary<int, byte[]> keys = [];

    private MasterKeys(string place) => Place = place;

    /// <summary>Where they stand: a file's path, or the name of an environment variable.</summary>
    public string Place { get; }

    /// <summary>Whether this start made the first key, so that somebody must be told to keep a copy of it.</summary>
    public bool AreNew { get; private init; }

    public int Newest => keys.Keys.Last();

    /// <summary>
    /// The keys of <c>HEED_MASTER_KEY</c>, or of the file <c>HEED_MASTER_KEY_FILE</c> names, or of <c>master.key</c> in the folder beside
    /// the data folder, which is made where it is missing. A line is a version and 32 bytes in base64.
    /// </summary>
    /// <exception cref="InvalidOperationException">The keys cannot be read; the message says what to do.</exception>
    public static MasterKeys Load(HeedFolder folder)
    {
        if (Environment.GetEnvironmentVariable("HEED_MASTER_KEY") is { Length: > 0 } given)
        {
            return Read(given.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), "HEED_MASTER_KEY");
        }

        var path = Environment.GetEnvironmentVariable("HEED_MASTER_KEY_FILE") is { Length: > 0 } named ? named : folder.MasterKey;
        return File.Exists(path) ? Read(File.ReadAllLines(path), path) : Make(path);
    }

    /// <summary>Adds a newer key to the file; what is wrapped from now on is wrapped under it.</summary>
    public void Renew()
    {
        if (Place == "HEED_MASTER_KEY")
        {
            throw new InvalidOperationException("The master key comes from HEED_MASTER_KEY: add a line with a higher version there, for example 2 and 32 bytes in base64, then run this again");
        }

        keys.Add(Newest + 1, RandomNumberGenerator.GetBytes(KeyBytes));
        WriteTo(Place);
    }

    /// <summary>Writes a copy of the keys for a safe place.</summary>
    public void WriteTo(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var part = path + ".part";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new StreamWriter(part, Encoding.ASCII, options))
        {
            foreach (var (version, key) in keys)
            {
                file.WriteLine($"{version} {Convert.ToBase64String(key)}");
            }
        }

        File.Move(part, path, overwrite: true);
    }

    /// <summary>Wraps bytes so that only the same purpose opens them again.</summary>
    /// <param name="purpose">What the bytes are and where they stand; not secret, and authenticated with them.</param>
    public byte[] Wrap(ReadOnlySpan<byte> secret, string purpose)
    {
        var wrapped = new byte[4 + SealedBox.Overhead + secret.Length];
        BinaryPrimitives.WriteInt32LittleEndian(wrapped, Newest);
        SealedBox.Seal(keys[Newest], secret, purpose, wrapped.AsSpan(4));
        return wrapped;
    }

    /// <exception cref="CryptographicException">The bytes were changed, are of another purpose, or were wrapped under a key that is not here.</exception>
    public byte[] Unwrap(ReadOnlySpan<byte> wrapped, string purpose) => KeyOf(VersionOf(wrapped)) is { } key
        ? SealedBox.Open(key, wrapped[4..], purpose)
        : throw new CryptographicException($"This was wrapped under version {VersionOf(wrapped)} of the master key, which is not in {Place}");

    /// <summary>The version of the key that wrapped these bytes.</summary>
    public static int VersionOf(ReadOnlySpan<byte> wrapped) => BinaryPrimitives.ReadInt32LittleEndian(wrapped);

    /// <summary>A version that is not known may have been added to the file since by whoever renewed the key.</summary>
    private byte[]? KeyOf(int version)
    {
        lock (keys)
        {
            if (!keys.ContainsKey(version) && File.Exists(Place))
            {
                foreach (var (newer, key) in Read(File.ReadAllLines(Place), Place).keys)
                {
                    keys.TryAdd(newer, key);
                }
            }

            return keys.GetValueOrDefault(version);
        }
    }

    private static MasterKeys Read(IEnumerable<string> lines, string place)
    {
        var read = new MasterKeys(place);
        foreach (var line in lines.Where(l => l.Trim().Length > 0))
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var key = new byte[KeyBytes];
            if (parts.Length != 2 || !int.TryParse(parts[0], CultureInfo.InvariantCulture, out var version)
                || !Convert.TryFromBase64String(parts[1], key, out var written) || written != KeyBytes || !read.keys.TryAdd(version, key))
            {
                throw new InvalidOperationException($"The master key in {place} cannot be read: each line must be a version and 32 bytes in base64. Put the copy back that was kept of it");
            }
        }

        return read.keys.Count > 0 ? read : throw new InvalidOperationException($"There is no master key in {place}. Put the copy back that was kept of it");
    }

    private static MasterKeys Make(string path)
    {
        var made = new MasterKeys(path) { AreNew = true };
        made.keys.Add(1, RandomNumberGenerator.GetBytes(KeyBytes));
        made.WriteTo(path);
        return made;
    }
}
