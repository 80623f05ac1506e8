using Heed.Domain.Recommendations;

namespace Heed.Application.Imports;

/// <summary>How a proposed row stands to what its source has already.</summary>
public enum Standing
{
    /// <summary>The source has nothing like it.</summary>
    New,

    /// <summary>The source has it in other words.</summary>
    Changed,

    /// <summary>The source has it word for word.</summary>
    Unchanged,
}

/// <summary>A recommendation that a source has, as far as a comparison needs it.</summary>
/// <param name="Did">What its public answer says was done; null where it has none.</param>
public sealed record Existing(RecommendationId Id, string Number, string Title, string Text, string? Did, IReadOnlyList<ExistingAction> Actions);

/// <summary>An action of such a recommendation.</summary>
/// <param name="ReportedHereOn">The day on which a person reported on it here, after whatever a document said; null where nobody has.</param>
public sealed record ExistingAction(ActionId Id, string Text, DateOnly? Due, ReportedState Reported, string LastProgress, DateOnly? ReportedHereOn = null);

/// <summary>One proposed row beside the recommendation it renews.</summary>
/// <param name="NewActions">The row's actions that the recommendation does not have.</param>
/// <param name="OtherActions">The row's actions that it has, where the document now says another wording, date, state or progress.</param>
/// <param name="GoneActions">The actions it has that the document no longer holds: they stay.</param>
/// <param name="OtherResponse">Whether the document says otherwise what was done than the public answer does.</param>
public sealed record Compared(int Row, Standing Standing, Existing? With, IReadOnlyList<ActionDraft> NewActions, IReadOnlyList<(ExistingAction Was, ActionDraft Is)> OtherActions, IReadOnlyList<ExistingAction> GoneActions, bool OtherResponse)
{
    /// <summary>Whether there is anything to show beside what the source has.</summary>
    public bool Differs => IsRenewable || (With is not null && (NewActions.Count > 0 || GoneActions.Count > 0 || OtherResponse));

    /// <summary>Whether somebody reported here since: the document may be the older of the two, so it is taken over one by one only.</summary>
    public bool MayBeOlder => OtherActions.Any(a => a.Was.ReportedHereOn is not null && (a.Is.NewReported is not null || a.Is.NewProgress.Length > 0));

    /// <summary>Whether taking it over moves a date that was agreed.</summary>
    public bool MovesDates => OtherActions.Any(a => a.Was.Due is { } was && a.Is.NewDue is { } now && was != now);

    /// <summary>Whether the document has newer words, dates or progress that a person may take over.</summary>
    public bool IsRenewable => With is not null && (Standing == Standing.Changed || OtherActions.Count > 0);
}

/// <summary>A document beside what its source has already: what is new, what is worded otherwise, what it no longer holds.</summary>
public sealed record Comparison(IReadOnlyList<Compared> Rows, IReadOnlyList<Existing> NoLongerThere)
{
    /// <summary>From this share of common words on, two texts are the same recommendation in other words.</summary>
    private const double Alike = 0.6;

    /// <summary>How much alike two texts with the same printed number must be; another report may number from 1 again.</summary>
    private const double AlikeWithNumber = 0.3;

    public int Count(Standing standing) => Rows.Count(r => r.Standing == standing);

    public static Comparison Of(PlanDraft plan, IReadOnlyList<Existing> existing)
    {
        var free = new Unmatched(existing);
        var matched = new Dictionary<int, Existing>();
        var rows = plan.Rows.Select((row, at) => (Row: row, At: at, Words: WordsOf(row.Text))).Where(r => !r.Row.LeftOut).ToList();
        // The surest likeness first, so that a weak one cannot take another row's twin.
        foreach (var find in (Func<RowDraft, HashSet<string>, Existing?>[])
                 [free.SameWordsAndNumber, (row, _) => free.SameWords(row), (row, words) => free.SameNumber(row, words, AlikeWithNumber), (_, words) => free.MostAlike(words, Alike)])
        {
            foreach (var (row, at, words) in rows.Where(r => !matched.ContainsKey(r.At)))
            {
                if (find(row, words) is { } found)
                {
                    matched[at] = found;
                    free.Take(found);
                }
            }
        }

        return new Comparison([.. rows.Select(r => Compare(r.Row, r.At, matched.GetValueOrDefault(r.At)))], free.Left);
    }

    private static Compared Compare(RowDraft row, int at, Existing? with)
    {
        if (with is null)
        {
            return new Compared(at, Standing.New, null, row.Actions, [], [], false);
        }

        var pairs = Paired(row.Actions, with.Actions);
        var same = row.AsBefore || (row.Number.Trim(), row.Title.Trim(), KeyOf(row.Text)) == (with.Number, with.Title, KeyOf(with.Text));
        return new Compared(at, same ? Standing.Unchanged : Standing.Changed, with,
            [.. row.Actions.Where(a => !pairs.ContainsKey(a) && !a.AsBefore)],
            [.. row.Actions.Where(a => !a.AsBefore && pairs.TryGetValue(a, out var was) && Differs(was, a)).Select(a => (pairs[a], a))],
            [.. with.Actions.Where(a => !pairs.ContainsValue(a))],
            !row.AsBefore && row.Response.Length > 0 && with.Did is { } did && KeyOf(did) != KeyOf(row.Response));
    }

    /// <summary>The actions of a row with those that the recommendation has: word for word first, then the most alike.</summary>
    private static Dictionary<ActionDraft, ExistingAction> Paired(IReadOnlyList<ActionDraft> drafts, IReadOnlyList<ExistingAction> known)
    {
        var (pairs, free) = (new Dictionary<ActionDraft, ExistingAction>(), known.ToList());
        void Pair(ActionDraft draft, ExistingAction with)
        {
            pairs[draft] = with;
            free.Remove(with);
        }

        foreach (var draft in drafts)
        {
            if (!pairs.ContainsKey(draft) && free.Find(k => KeyOf(k.Text) == KeyOf(draft.Text)) is { } same)
            {
                Pair(draft, same);
            }
        }

        var others = free.Select(k => (One: k, Words: WordsOf(k.Text))).ToList();
        var likely = drafts.Where(d => !pairs.ContainsKey(d)).Select(d => (Draft: d, Words: WordsOf(d.Text)))
            .SelectMany(d => others, (d, k) => (d.Draft, k.One, Share: Shared(d.Words, k.Words)))
            .Where(p => p.Share >= Alike).OrderByDescending(p => p.Share);
        foreach (var (draft, one, _) in likely)
        {
            if (!pairs.ContainsKey(draft) && free.Contains(one))
            {
                Pair(draft, one);
            }
        }

        return pairs;
    }

    private static double Shared(HashSet<string> one, HashSet<string> other)
    {
        var common = one.Count(other.Contains);
        return common == 0 ? 0 : (double)common / (one.Count + other.Count - common);
    }

    private static bool Differs(ExistingAction was, ActionDraft now) =>
        (now.Before is null && KeyOf(was.Text) != KeyOf(now.Text)) || (now.NewDue is { } due && was.Due != due) || (now.NewReported is { } reported && was.Reported != reported) || (now.NewProgress.Length > 0 && KeyOf(was.LastProgress) != KeyOf(now.NewProgress));

    private static string KeyOf(string text) => Reading.Words.Key(text);

    private static HashSet<string> WordsOf(string text) => [.. KeyOf(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>What no row has been matched with yet.</summary>
    private sealed class Unmatched(IReadOnlyList<Existing> existing)
    {
        private readonly List<Existing> left = [.. existing];
        private readonly ILookup<string, Existing> byText = existing.ToLookup(e => KeyOf(e.Text));
        private readonly ILookup<string, Existing> byNumber = existing.Where(e => e.Number.Length > 0).ToLookup(e => KeyOf(e.Number));
        private readonly Dictionary<RecommendationId, HashSet<string>> words = existing.ToDictionary(e => e.Id, e => WordsOf(e.Text));
        private readonly HashSet<RecommendationId> taken = [];

        public IReadOnlyList<Existing> Left => [.. left.Where(e => !taken.Contains(e.Id))];

        public void Take(Existing one) => taken.Add(one.Id);

        public Existing? SameWordsAndNumber(RowDraft row, HashSet<string> _) => byText[KeyOf(row.Text)].FirstOrDefault(e => IsFree(e) && KeyOf(e.Number) == KeyOf(row.Number));

        public Existing? SameWords(RowDraft row) => byText[KeyOf(row.Text)].FirstOrDefault(IsFree);

        public Existing? SameNumber(RowDraft row, HashSet<string> its, double atLeast) =>
            byNumber[KeyOf(row.Number)].Where(IsFree).Where(e => Likeness(its, e) >= atLeast).MaxBy(e => Likeness(its, e));

        public Existing? MostAlike(HashSet<string> its, double atLeast) =>
            left.Where(IsFree).Select(e => (One: e, Share: Likeness(its, e))).Where(e => e.Share >= atLeast).OrderByDescending(e => e.Share).Select(e => e.One).FirstOrDefault();

        private bool IsFree(Existing one) => !taken.Contains(one.Id);

        private double Likeness(HashSet<string> its, Existing one) => Shared(its, words[one.Id]);
    }
}
