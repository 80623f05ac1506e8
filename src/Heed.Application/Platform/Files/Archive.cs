using System.IO.Compression;
using System.Xml;

namespace Heed.Application.Platform.Files;

/// <summary>An Office file's parts, opened with care: sizes are checked before and while they are unpacked.</summary>
internal sealed class Archive : IDisposable
{
    private const string Broken = "This file is damaged and cannot be opened: open it in the program it was made with, save it again and bring in the new copy.";
    private const int MostParts = 3_000;
    private const long MostUnpacked = 250L * 1024 * 1024;
    private const int MostTimesSmaller = 400;
    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _opened = new(StringComparer.OrdinalIgnoreCase);
    private long _inflated;

    public Archive(byte[] bytes)
    {
        try
        {
            _zip = new ZipArchive(new MemoryStream(bytes, false), ZipArchiveMode.Read);
            Check();
        }
        catch (Exception e) when (e is InvalidDataException or IOException or ArgumentException or NotSupportedException or OverflowException)
        {
            throw new CannotRead(Broken);
        }
    }

    public IEnumerable<string> Names => _parts.Keys;

    public bool Has(string name) => _parts.ContainsKey(name.TrimStart('/'));

    /// <summary>Parts that nothing pointed to while the file was read.</summary>
    public IEnumerable<string> Unread => _parts.Keys.Where(n => !_opened.Contains(n)).ToList();

    /// <summary>A reader over a part; null where the file has none of that name.</summary>
    public XmlReader? Open(string name) => _parts.TryGetValue(name.TrimStart('/'), out var entry)
        ? XmlReader.Create(new Counted(Opened(entry), this), Settings)
        : null;

    /// <summary>The bytes of a part; empty where the file has none of that name.</summary>
    public byte[] Bytes(string name)
    {
        if (!_parts.TryGetValue(name.TrimStart('/'), out var entry))
        {
            return [];
        }
        return Guarded(() =>
        {
            using var part = new Counted(Opened(entry), this);
            var bytes = new MemoryStream();
            part.CopyTo(bytes);
            return bytes.ToArray();
        });
    }

    private Stream Opened(ZipArchiveEntry entry)
    {
        _opened.Add(entry.FullName.Replace('\\', '/').TrimStart('/'));
        return entry.Open();
    }

    public void Dispose() => _zip.Dispose();

    /// <summary>Runs a reading, so that whatever is wrong inside a part ends in one clear sentence.</summary>
    public static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (XmlException e) when (e.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw new CannotRead("This file holds instructions that Office never writes (a document type definition), so it was not opened: save it again from Word or Excel and bring in the new copy.");
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or IOException or FormatException or OverflowException or ArgumentException or NotSupportedException)
        {
            throw new CannotRead(Broken);
        }
    }

    private static XmlReaderSettings Settings => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
        CheckCharacters = false,
        MaxCharactersInDocument = MostUnpacked,
    };

    private void Check()
    {
        if (_zip.Entries.Count > MostParts)
        {
            throw TooLarge();
        }
        long total = 0;
        foreach (var entry in _zip.Entries)
        {
            total += entry.Length;
            if (total > MostUnpacked || (entry.Length > 10_000_000 && entry.Length / Math.Max(1, entry.CompressedLength) > MostTimesSmaller))
            {
                throw TooLarge();
            }
            _parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }
    }

    private static CannotRead TooLarge() => new("This file unpacks to far more than a plan could hold, so it was not opened: copy the plan into a new document and bring that in.");

    private void Count(int bytes)
    {
        _inflated += bytes;
        if (_inflated > MostUnpacked)
        {
            throw TooLarge();
        }
    }

    // What the list of contents says of sizes need not be true: what comes out is counted too.
    private sealed class Counted(Stream inner, Archive archive) : Stream
    {
        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, count);
            archive.Count(read);
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
