using MetadataExtractor;
using MetadataExtractor.Formats.Xmp;

namespace Heed.Application.Publishing.Reading;

/// <summary>Reads what is told about a picture within it: who made it, of what, when, and with which words.</summary>
internal static class PictureTexts
{
    public static bool IsPicture(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || bytes.StartsWith("GIF8"u8)
        || bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8) || (bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..].StartsWith("WEBP"u8))
        || (bytes.Length > 12 && bytes[4..].StartsWith("ftyp"u8) && (bytes[8..].StartsWith("heic"u8) || bytes[8..].StartsWith("heix"u8) || bytes[8..].StartsWith("mif1"u8)));

    public static void Read(DocumentText said, byte[] bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes, false);
            foreach (var directory in ImageMetadataReader.ReadMetadata(stream))
            {
                foreach (var tag in directory.Tags.Where(t => t.Description is { Length: > 0 }))
                {
                    said.Says($"picture: {tag.Name}", Words(directory.GetObject(tag.Type), tag.Description!));
                }

                foreach (var property in (directory as XmpDirectory)?.GetXmpProperties() ?? new Dictionary<string, string>())
                {
                    said.Says($"picture: {property.Key}", property.Value);
                }
            }
        }
        catch (Exception wrong) when (wrong is ImageProcessingException or IOException)
        {
            said.CannotBeRead("what is told about the picture", "the picture is damaged: save it again");
        }
    }

    /// <summary>What Windows writes for its title, subject, author and keywords is two bytes a letter.</summary>
    private static string Words(object? value, string described) => value switch
    {
        byte[] bytes when bytes.Length > 3 && bytes[1] == 0 => System.Text.Encoding.Unicode.GetString(bytes).TrimEnd('\0'),
        _ => described,
    };
}
