namespace Heed.Web.Platform.Verbs;

/// <summary>A job of the command line: does it and ends.</summary>
/// <param name="Usage">How it is called, and what it does, in one line each.</param>
/// <param name="Flags">Its options that take no value.</param>
internal sealed record Verb(string Name, string Usage, IReadOnlySet<string> Flags, Func<Arguments, CancellationToken, Task<int>> Run);
