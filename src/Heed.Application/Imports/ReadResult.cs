namespace Heed.Application.Imports;

/// <summary>Either a proposal, or one clear sentence that says why the file cannot be read and what to do next.</summary>
public sealed record ReadResult(Proposal? Proposal, string? Refusal)
{
    public static ReadResult Of(Proposal proposal) => new(proposal, null);
    public static ReadResult Refused(string sentence) => new(null, sentence);
}

/// <summary>How far reading has come, for a page that waits.</summary>
public sealed record ReadProgress(string Step, int Done, int Of);
