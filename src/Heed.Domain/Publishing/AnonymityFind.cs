using Heed.Domain.Reviews;

namespace Heed.Domain.Publishing;

/// <summary>What a find of the anonymity check asks for.</summary>
public enum FindWeight
{
    /// <summary>A full name, date of birth or address as the key has it: nothing goes out while it stands there.</summary>
    Stop,

    /// <summary>A variant of it: a person named for the key says whether it is one.</summary>
    Doubt,
}

/// <summary>One line of an identification key, opened for the check.</summary>
/// <param name="Value">The real name, date, address or school.</param>
/// <param name="Pseudonym">The name that everything else uses; empty where there is none.</param>
/// <param name="Aliases">Other forms of it that people use, such as a nickname or a former name.</param>
public sealed record KeyLine(KeyEntryKind Kind, string Value, string Pseudonym, IReadOnlyList<string> Aliases);

/// <summary>A place in a text that says what a line of the key says.</summary>
/// <param name="Found">The words that stand there.</param>
/// <param name="At">Where they begin, as signs from the start of the text after <see cref="AnonymityText.Plain"/>.</param>
public sealed record AnonymityFind(FindWeight Weight, KeyLine Line, string Found, int At);
