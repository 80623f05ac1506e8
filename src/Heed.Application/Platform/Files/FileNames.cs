using System.Globalization;

namespace Heed.Application.Platform.Files;

/// <summary>The name of an uploaded file: the last part of whatever path was sent, at most 200 characters, without what cannot be seen.</summary>
public static class FileNames
{
    private const int Longest = 200;

    public static string Of(string sent)
    {
        var name = new string([.. sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !char.IsControl(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format)]).Trim();
        return name.Length == 0 ? "file" : name.Length <= Longest ? name : name[^Longest..];
    }
}
