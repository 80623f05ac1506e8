using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Disposals;

/// <summary>What a search over all that is held on a person is for.</summary>
public enum DisclosurePurpose
{
    SubjectAccess,
    CourtOrPolice,
    Inquest,
    Erasure,
    Other,
}

/// <summary>
/// That somebody searched for all that is held on a person: what for, by which reference, and how much was found. Never for whom: a record of
/// the search would be one more place that names them.
/// </summary>
public sealed class DisclosureSearch : IAggregate
{
    /// <summary>A shorter form would be found everywhere.</summary>
    public const int ShortestForm = 3;

    public const int MostForms = 20;

    private DisclosureSearch()
    {
    }

    public DisclosureSearchId Id { get; private set; }

    /// <summary>The partnership for which it was made.</summary>
    public ScopeId ScopeId { get; private set; }

    public DisclosurePurpose Purpose { get; private set; }

    public string Reference { get; private set; } = "";

    public string Reason { get; private set; } = "";

    /// <summary>How many forms of the name were looked for.</summary>
    public int Forms { get; private set; }

    /// <summary>How many identification keys were opened for it.</summary>
    public int KeysOpened { get; private set; }

    public int Found { get; private set; }

    /// <summary>Whether the list was saved as a file.</summary>
    public bool SavedAsFile { get; private set; }

    public Stamp Made { get; private set; } = null!;

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    /// <param name="forms">The name or pseudonym and its other forms; they are counted, and not kept.</param>
    public static Outcome<DisclosureSearch> Make(PartnershipId? partnership, DisclosurePurpose? purpose, string reference, string reason, IReadOnlyList<string> forms, bool savedAsFile, Stamp by)
    {
        var problems = new Problems()
            .If(partnership is null, "Partnership", "Choose the partnership for which you search")
            .If(purpose is null, nameof(Purpose), "Choose what the search is for")
            .IfBlank(reference, nameof(Reference), "Enter the reference of the request, so that the search can be told from others")
            .IfLonger(reference, 100, nameof(Reference), "The reference")
            .IfBlank(reason, nameof(Reason), "Enter why you search, without the name")
            .IfLonger(reason, 1_000, nameof(Reason), "The reason")
            .If(forms.Count == 0, nameof(Forms), "Enter the name or the pseudonym, and its other forms, one a line")
            .If(forms.Count > MostForms, nameof(Forms), $"Enter at most {MostForms} forms, and search again for the others")
            .If(forms.Any(f => f.Length < ShortestForm), nameof(Forms), $"A form of fewer than {ShortestForm} letters is found everywhere; enter a longer one")
            .If(forms.Any(f => Names(reference, f)), nameof(Reference), "Leave the name out of the reference: the reference is kept, and the name is not")
            .If(forms.Any(f => Names(reason, f)), nameof(Reason), "Leave the name out of the reason: the reason is kept, and the name is not");
        return problems.Any
            ? problems
            : new DisclosureSearch
            {
                Id = DisclosureSearchId.New(),
                ScopeId = ScopeId.From(partnership!.Value.Value),
                Purpose = purpose!.Value,
                Reference = reference.Trim(),
                Reason = reason.Trim(),
                Forms = forms.Count,
                SavedAsFile = savedAsFile,
                Made = by,
            };
    }

    public void Count(int found, int keysOpened) => (Found, KeysOpened) = (found, keysOpened);

    private static bool Names(string text, string form) => text.Contains(form, StringComparison.CurrentCultureIgnoreCase);
}
