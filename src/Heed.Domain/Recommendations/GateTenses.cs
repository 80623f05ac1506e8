namespace Heed.Domain.Recommendations;

/// <summary>Finds in an answer what has not happened yet, and what never ends.</summary>
internal static partial class GateTenses
{
    public static IEnumerable<string> Future(IEnumerable<GateSentence> said) => said.Where(s => IsFuture(s.Text)).Select(s => s.Text);

    public static IEnumerable<string> OpenEnded(IEnumerable<GateSentence> said) => said.Where(s => Open().IsMatch(Quoted().Replace(s.Text, " "))).Select(s => s.Text);

    public static bool IsFuture(string sentence)
    {
        var text = Quoted().Replace(sentence, " ");
        return NotYet().IsMatch(text) || Planned().Matches(text).Any(m => !PlanThatIsAThing().IsMatch(text[..m.Index]))
            || Will().Matches(text).Any(m => !IsRule(text[..m.Index]) && !ANoun().IsMatch(text[..m.Index]))
            || ToBe().Matches(text).Any(m => !Told().IsMatch(text[..m.Index]));
    }

    /// <summary>What a policy says that people "will" do is a rule that stands, not a promise.</summary>
    private static bool IsRule(string before) => Rule().IsMatch(before);
}
