using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Domain.Reports;

/// <summary>What a pack is made for.</summary>
public enum ReleasePurpose
{
    Inspection,
    FreedomOfInformation,
    SubjectAccess,
    Disclosure,
    Other,
}

/// <summary>For whom a pack is made, and on what ground.</summary>
/// <param name="Reference">As the register of requests has it.</param>
/// <param name="Recipient">Who gets it.</param>
/// <param name="Ground">The law, the order or the letter that asks for it.</param>
public sealed record ReleaseAbout(ReleasePurpose? Purpose, string Reference, string Recipient, string Ground)
{
    internal Problems Check() => new Problems()
        .If(Purpose is null, nameof(Purpose), "Choose what the pack is for")
        .IfBlank(Reference, nameof(Reference), "Enter the reference of the request or the inspection")
        .IfLonger(Reference, 100, nameof(Reference), "The reference")
        .IfBlank(Recipient, nameof(Recipient), "Enter who gets it, for example the lead inspector")
        .IfLonger(Recipient, 200, nameof(Recipient), "Who gets it")
        .IfBlank(Ground, nameof(Ground), "Enter on what ground: the law, the order or the letter that asks for it")
        .IfLonger(Ground, 1_000, nameof(Ground), "The ground");
}

/// <summary>Which records were looked for.</summary>
/// <param name="Theme">Words of which one must stand in the recommendation or the action, one a line; empty for all.</param>
/// <param name="From">The first day; null for no first day.</param>
/// <param name="Until">The last day; null for no last day.</param>
/// <param name="Agency">Null for all agencies.</param>
public sealed record ReleaseSelection(string Theme, DateOnly? From, DateOnly? Until, AgencyId? Agency, string AgencyName = "")
{
    public IReadOnlyList<string> Words => [.. Theme.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    public string Sentence
    {
        get
        {
            string[] parts =
            [
                Words.Count > 0 ? $"about {Shared.Words.List([.. Words.Select(w => $"“{w}”")], "or")}" : "about everything",
                From is { } from ? $"from {Shared.Words.Day(from)}" : "",
                Until is { } until ? $"until {Shared.Words.Day(until)}" : "",
                AgencyName.Length > 0 ? $"of {AgencyName}" : "",
            ];
            return string.Join(' ', parts.Where(p => p.Length > 0));
        }
    }

    internal Problems Check() => new Problems()
        .IfLonger(Theme, 1_000, nameof(Theme), "The theme")
        .If(Words.Any(w => w.Length < 3), nameof(Theme), "A word of fewer than three letters is found everywhere; enter a longer one")
        .If(Until < From, nameof(Until), "The last day must not be before the first");
}

/// <summary>
/// A pack for an inspection, for a request under freedom of information, for subject access or for disclosure: what was found for it, what of
/// it goes out and what does not and why, and when it was released, to whom and on what ground. A released pack is never changed.
/// </summary>
public sealed class Release : IAggregate
{
    /// <summary>More cannot be gone through by a person.</summary>
    public const int MostItems = 2_000;

    private readonly List<ReleaseItem> items = [];

    private Release()
    {
    }

    public ReleaseId Id { get; private set; }

    /// <summary>The scope of the partnership that releases it.</summary>
    public ScopeId ScopeId { get; private set; }

    public ReleasePurpose Purpose { get; private set; }

    public string Reference { get; private set; } = "";

    public string Recipient { get; private set; } = "";

    public string Ground { get; private set; } = "";

    public ReleaseSelection Selection { get; private set; } = null!;

    /// <summary>What was found, in the order of the pack. Whoever may not see the source of one does not find it here.</summary>
    public IReadOnlyList<ReleaseItem> Items => items;

    /// <summary>How many were found, seen or unseen.</summary>
    public int Found { get; private set; }

    public Stamp Begun { get; private set; } = null!;

    /// <summary>Who released it, and when; null while it is gone through.</summary>
    public Stamp? Released { get; private set; }

    /// <summary>The pack; null while it is gone through.</summary>
    public FileId? PackId { get; private set; }

    /// <summary>The hash of the pack in small hexadecimal letters: by it anybody can tell whether a copy is the one that was released.</summary>
    public string PackHash { get; private set; } = "";

    public bool IsReleased => PackId is not null;

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public static Outcome<Release> Begin(PartnershipId? partnership, ReleaseAbout about, ReleaseSelection selection, IReadOnlyList<FoundItem> found, Stamp by)
    {
        var problems = new Problems()
            .If(partnership is null, "Partnership", "Choose the partnership that releases it")
            .And(about.Check())
            .And(selection.Check())
            .If(found.Count > MostItems, nameof(ReleaseSelection.Theme), $"That is {found.Count:N0} items, and nobody can go through more than {MostItems:N0}. Choose a theme, a shorter time or one agency");
        if (problems.Any)
        {
            return problems;
        }

        var made = new Release
        {
            Id = ReleaseId.New(),
            ScopeId = ScopeId.From(partnership!.Value.Value),
            Purpose = about.Purpose!.Value,
            Reference = about.Reference.Trim(),
            Recipient = about.Recipient.Trim(),
            Ground = about.Ground.Trim(),
            Selection = selection,
            Found = found.Count,
            Begun = by,
        };
        made.items.AddRange(found.Select((f, at) => new ReleaseItem(ReleaseItemId.New(), made.Id, at + 1, f)));
        return made;
    }

    /// <summary>Says of one item or of several what becomes of them.</summary>
    public Outcome Decide(IReadOnlyCollection<ReleaseItemId> which, ItemDecision decision)
    {
        var chosen = items.FindAll(i => which.Contains(i.Id));
        var problems = StillOpen()
            .If(chosen.Count == 0, "Items", "Choose the items that you decide on")
            .And(decision.Check())
            .If(decision.Fate == ItemFate.Redact && chosen.Exists(i => !i.IsText && i.Replacement is null), nameof(ItemDecision.Fate),
                "Heed can black out words in text only. Withhold the other files, or open each and upload a copy that you redacted");
        if (!problems.Any)
        {
            chosen.ForEach(i => i.Settle(decision));
        }

        return problems;
    }

    /// <summary>Puts a copy that somebody redacted in the place of a file: the original does not go out.</summary>
    public Outcome Replace(ReleaseItemId which, KeptFile copy, ItemDecision decision)
    {
        var item = items.Find(i => i.Id == which);
        if (item is null)
        {
            return Outcome.NotFound;
        }

        var problems = StillOpen()
            .If(item.Kind != ReleaseItemKind.Evidence, "File", "Only a file can be replaced by a redacted copy; of what Heed writes, enter the words to black out")
            .If(copy.Bytes == 0, "File", "Choose the redacted copy")
            .If(copy.Sha256 == item.Sha256, "File", "This is the file itself. Upload the copy in which the words are blacked out")
            .And(decision.CheckExemption());
        if (!problems.Any)
        {
            item.Replace(copy, decision);
        }

        return problems;
    }

    /// <summary>Closes it with the pack that was made of it.</summary>
    public Outcome GoOut(KeptFile pack, IReadOnlyDictionary<ReleaseItemId, string> printed, Stamp by)
    {
        var problems = WhyNotReady();
        if (!problems.Any)
        {
            (Released, PackId, PackHash) = (by, pack.Id, pack.Sha256);
            items.ForEach(i => i.Print(printed.GetValueOrDefault(i.Id, "")));
        }

        return problems;
    }

    /// <summary>What keeps the pack from being made.</summary>
    public Problems WhyNotReady() => StillOpen()
        .If(items.Count < Found, "", $"Of the {Found:N0} items that were found you see {items.Count:N0} today. Put this one away, and begin anew")
        .If(items.Exists(i => i.Fate is null), "", $"Nobody has decided on {Words.Count(items.Count(i => i.Fate is null), "item")} yet. Go through them first")
        .If(items.Count > 0 && items.TrueForAll(i => i.Fate == ItemFate.Withhold), "", "Everything is withheld, so there is nothing to put into a pack");

    private Problems StillOpen() => new Problems().If(IsReleased, "", "This pack was released already, so nothing of it changes any more. Begin another");
}
