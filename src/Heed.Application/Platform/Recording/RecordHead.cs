using System.Text.Json;

namespace Heed.Application.Platform.Recording;

/// <summary>How far the record was sealed at some moment, kept outside the database: an end that is cut off later shows against it.</summary>
/// <param name="Number">The last entry's number.</param>
/// <param name="Link">Its link of the chain, in small hexadecimal letters.</param>
public sealed record RecordHead(long Number, string Link)
{
    public static RecordHead Of(Seal seal) => new(seal.Number, Convert.ToHexStringLower(seal.Link));

    /// <exception cref="InvalidDataException">The file is no head of a record.</exception>
    public static RecordHead? Read(string path)
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<RecordHead>(File.ReadAllText(path)) : null;
        }
        catch (JsonException)
        {
            throw new InvalidDataException($"{path} does not hold the head of a record");
        }
    }

    public void WriteTo(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path + ".part", JsonSerializer.Serialize(this));
        File.Move(path + ".part", path, overwrite: true);
    }
}
