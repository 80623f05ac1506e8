namespace Heed.Architecture.Tests;

/// <summary>A rule of the house: looks at files, and says what breaks it.</summary>
internal sealed class Rule(Func<SourceFile, IEnumerable<string>> breaches)
{
    /// <summary>Holds for every file, after a proof that there are files, and that a planted breach is found.</summary>
    /// <param name="atLeast">How many files there must be, so that the rule cannot pass by looking in the wrong place.</param>
    public void Holds(IReadOnlyList<SourceFile> files, int atLeast, SourceFile planted)
    {
        Assert.True(files.Count >= atLeast, $"Found {files.Count} files to check, expected {atLeast} or more: is this the right folder?");
        Assert.True(breaches(planted).Any(), $"The planted breach in {planted.Path} was not found: this rule checks nothing");
        var found = files.SelectMany(f => breaches(f).Select(b => $"{f.Path}: {b}")).ToList();
        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
    }
}
