namespace Heed.Application.Platform.Files;

/// <summary>The file is refused, with one sentence that says why and what to do next.</summary>
internal sealed class CannotRead(string sentence) : Exception(sentence);
