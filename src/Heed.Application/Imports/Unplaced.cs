using System.Text.Json.Serialization;

namespace Heed.Application.Imports;

/// <summary>Words of the document that stand in no proposed row, kept in its order so that nothing is lost.</summary>
public sealed record Unplaced(string Text, UnplacedWhy Why, string Place);

/// <summary>Why words were left out of the rows.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<UnplacedWhy>))]
public enum UnplacedWhy
{
    NotUnderstood,
    Heading,
    Guidance,
    Key,
    Text,
    OtherTable,
    OtherColumn,
    ReadAsValue,
    PageFurniture,
    Comment,
    Footnote,
    HiddenColumn,
    HiddenRow,
    HiddenSheet,
    HiddenText,
    DeletedByTrackedChange,
}
