using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Publishing;

/// <summary>That a text which would go out says what the identification key says: where, and behind which pseudonym. Never the words themselves.</summary>
/// <param name="Sentence">Without a full stop.</param>
/// <param name="Mark">By which exactly this is known again, though nobody can tell from it what was found; empty where it cannot be settled.</param>
/// <param name="MayBeSettled">Whether somebody named for the key can say that it is none: a doubt, or a place that nobody could read.</param>
public sealed record Identified(FindWeight Weight, string Sentence, string Mark = "", bool MayBeSettled = false)
{
    /// <summary>Where the key does not open nobody knows what stands in a text.</summary>
    public static readonly Identified NotAsked = new(FindWeight.Stop,
        "The identification key cannot be opened, so nothing can be checked against it. Tell whoever runs this Heed; they have a copy of the master key");

    /// <summary>Nobody could read a place, so nobody knows what stands there.</summary>
    /// <param name="why">Why it could not be read.</param>
    public static Identified Unread(string place, string why, string mark = "") => new(FindWeight.Stop, $"{Words.Capital(place)} cannot be read: {why.TrimEnd('.')}. Put a copy in its place that can be, or let somebody named for the identification key look and vouch for it", mark, true);

    /// <param name="place">Where it stands, in words: "local recommendation 7, what was done".</param>
    public static Identified In(string place, AnonymityFind find, string mark = "")
    {
        var (kind, behind) = (Kind(find.Line.Kind), find.Line.Pseudonym.Length > 0 ? $" behind “{find.Line.Pseudonym}”" : " of the identification key");
        return find.Weight == FindWeight.Stop
            ? new Identified(find.Weight, $"{Words.Capital(place)}: the {kind}{behind} stands there. Put the pseudonym in its place")
            : new Identified(find.Weight, $"{Words.Capital(place)}: something stands there that may be the {kind}{behind}. Somebody named for the identification key can tell", mark, true);
    }

    private static string Kind(KeyEntryKind kind) => kind switch
    {
        KeyEntryKind.Person => "real name",
        KeyEntryKind.Date => "date",
        KeyEntryKind.Address => "address",
        KeyEntryKind.School => "school",
        _ => "real thing",
    };
}
