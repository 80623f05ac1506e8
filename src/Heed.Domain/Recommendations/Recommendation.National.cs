using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

/// <summary>How an addressee was spoken to, or answered.</summary>
public enum ContactKind
{
    Letter,
    Visit,
    Reply,

    /// <summary>A reminder that an answer is awaited.</summary>
    Chase,
}

public sealed partial class Recommendation
{
    private readonly List<Contact> contacts = [];

    /// <summary>Every letter to, visit to and reply from those it is addressed to, oldest first.</summary>
    public IReadOnlyList<Contact> Contacts => contacts;

    /// <summary>The next day on which an addressee is to be chased; null where nothing is awaited.</summary>
    public DateOnly? ChaseOn { get; private set; }

    /// <param name="chaseOn">When to ask again, where an answer is awaited.</param>
    public Outcome NoteContact(string addressee, ContactKind kind, DateOnly? on, string words, DateOnly? chaseOn, IReadOnlyList<KeptFile> files, Stamp by)
    {
        var problems = new Problems()
            .If(Breadth == Breadth.Local, "", "Letters and replies are kept of national and regional recommendations; a local one has actions")
            .If(addressees.All(a => a.Name != addressee), nameof(Contact.Addressee), "Choose who was written to, among those it is addressed to")
            .If(on is null, nameof(Contact.On), "Enter the day")
            .If(on > by.Day, nameof(Contact.On), "The day cannot be in the future")
            .IfBlank(words, nameof(Contact.Words), kind == ContactKind.Reply ? "Enter what they answered" : "Enter what was said or written")
            .IfLonger(words, 10_000, nameof(Contact.Words), "The words")
            .If(kind is not ContactKind.Reply && chaseOn is null, nameof(Contact.ChaseOn), "Enter when you will ask again if there is no answer")
            .If(chaseOn <= on, nameof(Contact.ChaseOn), "The day on which you ask again comes after this one");
        if (!problems.Any)
        {
            contacts.Add(new Contact(addressee, kind, on!.Value, words.Trim(), chaseOn, files, by));
            ChaseOn = addressees.Select(a => contacts.LastOrDefault(c => c.Addressee == a.Name)?.ChaseOn).Where(d => d is not null).Min();
        }

        return problems;
    }

    /// <summary>Where it stands with one addressee, as a board is told it.</summary>
    public string PositionOf(string addressee) => contacts.FindLast(c => c.Addressee == addressee) switch
    {
        null => "Nobody has written yet",
        { Kind: ContactKind.Reply } reply => $"Answered on {Words.Day(reply.On)}{(reply.ChaseOn is { } again ? $"; to ask again on {Words.Day(again)}" : "")}",
        var asked => contacts.FindLast(c => c.Addressee == addressee && c.Kind == ContactKind.Reply) is { } before
            ? $"Answered on {Words.Day(before.On)}; asked again on {Words.Day(asked.On)}, no answer since"
            : $"No answer since {Words.Day(contacts.Find(c => c.Addressee == addressee)!.On)}, asked {Times(contacts.Count(c => c.Addressee == addressee))}",
    };

    private static string Times(int times) => times switch { 1 => "once", 2 => "twice", _ => $"{times} times" };
}

/// <summary>One letter, visit, reminder or reply.</summary>
/// <param name="ChaseOn">When to ask again; null where nothing is awaited.</param>
public sealed record Contact(string Addressee, ContactKind Kind, DateOnly On, string Words, DateOnly? ChaseOn, IReadOnlyList<KeptFile> Files, Stamp By);
