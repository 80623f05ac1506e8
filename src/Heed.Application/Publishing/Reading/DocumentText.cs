using Heed.Domain.Shared;

namespace Heed.Application.Publishing.Reading;

/// <summary>A piece of what a document says, and where it says it.</summary>
/// <param name="Place">In words: "page 3", "comment", "property: creator".</param>
/// <param name="IsCased">Whether capital letters say anything in it; in the name of a file they do not.</param>
public sealed record PlacedText(string Place, string Text, bool IsCased);

/// <summary>A place of a document in which nothing can be read, and why.</summary>
public sealed record UnreadPlace(string Place, string Why);

/// <summary>Everything that a document says to whoever opens it with any program: what is seen, what is hidden, and what is told about it.</summary>
public sealed class DocumentText
{
    private const int DeepestFile = 4;

    private readonly HashSet<PlacedText> texts = [];
    private readonly List<UnreadPlace> unread = [];
    private readonly string within;
    private readonly int depth;

    internal DocumentText()
        : this([], [], "", 0)
    {
    }

    private DocumentText(HashSet<PlacedText> texts, List<UnreadPlace> unread, string within, int depth) => (this.texts, this.unread, this.within, this.depth) = (texts, unread, within, depth);

    public IReadOnlyCollection<PlacedText> Texts => texts;

    public IReadOnlyList<UnreadPlace> Unread => unread;

    internal void Says(string place, string? text, bool isCased = true)
    {
        if (!Blank.Is(text))
        {
            texts.Add(new PlacedText(within + place, text!, isCased));
        }
    }

    internal void CannotBeRead(string place, string why) => unread.Add(new UnreadPlace(within + place, why));

    /// <summary>A document within this one; null where they stand in each other deeper than anybody would put them.</summary>
    internal DocumentText? Within(string name)
    {
        if (depth < DeepestFile)
        {
            return new DocumentText(texts, unread, $"{within}{name}, ", depth + 1);
        }

        CannotBeRead(name, "it stands too deep within other files");
        return null;
    }
}
