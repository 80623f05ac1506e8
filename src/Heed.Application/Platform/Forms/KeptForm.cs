using Heed.Domain.People;

namespace Heed.Application.Platform.Forms;

/// <summary>What a person had typed when something came between: a time-out, or a fault of ours.</summary>
internal sealed class KeptForm
{
    public Guid Id { get; init; }

    /// <summary>Who typed it, and the only person it is handed back to.</summary>
    public PersonId Owner { get; init; }

    /// <summary>The page it was typed on.</summary>
    public string Path { get; init; } = "";

    /// <summary>The fields, protected with the key ring.</summary>
    public string Fields { get; init; } = "";

    public DateTimeOffset KeptAt { get; init; }
}
