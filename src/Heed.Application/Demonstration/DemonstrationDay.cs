using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Heed.Application.Demonstration;

/// <summary>A day of the demonstration: counted from the day it is loaded, so that it always looks current, or a day of long ago.</summary>
[JsonConverter(typeof(Reading))]
internal readonly record struct DemonstrationDay(int? FromToday, DateOnly? Fixed)
{
    public DateOnly On(DateOnly today) => Fixed ?? today.AddDays(FromToday ?? 0);

    private sealed class Reading : JsonConverter<DemonstrationDay>
    {
        public override DemonstrationDay Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.Number
            ? new DemonstrationDay(reader.GetInt32(), null)
            : new DemonstrationDay(null, DateOnly.Parse(reader.GetString()!, CultureInfo.InvariantCulture));

        public override void Write(Utf8JsonWriter writer, DemonstrationDay value, JsonSerializerOptions options) => throw new NotSupportedException();
    }
}
