using System.Collections.Concurrent;

namespace Heed.Web.Platform.Hosting;

/// <summary>
/// The public pages as bytes in memory. Everything is dropped when the publication version changes; while the version has not been
/// confirmed for a second, nothing is served from here.
/// </summary>
public sealed class PublicBytes
{
    /// <summary>How long a confirmed version is believed, in milliseconds.</summary>
    public const int Believed = 1000;

    private volatile Shelf? shelf;
    private long confirmedAt;

    /// <summary>The pages of the present version; null while that is not known for certain.</summary>
    internal Shelf? Present => Environment.TickCount64 - Volatile.Read(ref confirmedAt) < Believed ? shelf : null;

    /// <summary>Says which version was present at a moment; another than before drops every page.</summary>
    /// <param name="askedAt">When the question was asked, on <see cref="Environment.TickCount64"/>: the answer may be older than its arrival.</param>
    internal void Confirm(long version, long askedAt)
    {
        if (shelf?.Version != version)
        {
            shelf = new Shelf(version);
        }

        Volatile.Write(ref confirmedAt, askedAt);
    }

    /// <summary>
    /// The pages of one version. A page that was begun under a version is put on that version's shelf, so that one which is
    /// finished after a change goes where nobody looks.
    /// </summary>
    internal sealed class Shelf(long version)
    {
        private const int MostPages = 20_000;
        private const long MostBytes = 256L << 20;

        private readonly ConcurrentDictionary<string, PublicPageBytes> pages = new(StringComparer.Ordinal);
        private long size;

        public long Version => version;

        public int Count => pages.Count;

        public PublicPageBytes? Find(string path) => pages.GetValueOrDefault(path);

        public void Keep(string path, PublicPageBytes page)
        {
            if (pages.Count < MostPages && Interlocked.Add(ref size, page.Length) <= MostBytes)
            {
                pages[path] = page;
            }
        }
    }
}
