namespace Heed.Web.Pages.Home;

/// <summary>One reason to act today: what it is, how many there are, the first of them, and where all are.</summary>
/// <param name="Total">How many there are that stand in no more urgent list above.</param>
/// <param name="Whole">How many there are with those; 0 where they are the same.</param>
public sealed record Section(string Title, int Total, string AllHref, IReadOnlyList<Item> First, int Whole = 0);

/// <summary>One thing that needs somebody.</summary>
/// <param name="Note">Why it needs them, in a few words.</param>
public sealed record Item(string Text, string Href, string Note);

/// <summary>One number, with the list that it counts.</summary>
public sealed record Card(int Number, string Text, string Href, bool Urgent = false);
