using System.Security.Cryptography;
using Heed.Application.Reviews;
using Heed.Domain.Publishing;
using Heed.Domain.Reviews;

namespace Heed.Application.Publishing;

/// <summary>Asks the sealed identification key of a review about a toolkit. The key is opened for the asking alone; the answer says where and never what.</summary>
public sealed class AnonymityOfToolkit(KeyBox box)
{
    /// <param name="key">Null where the review has none, and nothing can be asked.</param>
    /// <returns>Stops first, each sentence once.</returns>
    public IReadOnlyList<Identified> Look(IdentificationKey? key, ToolkitContent content)
    {
        if (key is null || key.Entries.Count == 0)
        {
            return [];
        }

        try
        {
            var check = new AnonymityCheck(key.Entries.Select(e => box.Open(key, e) is var truth ? new KeyLine(e.Kind, truth.Value, e.Pseudonym, truth.Aliases) : null!));
            return
            [
                .. content.Texts().SelectMany(t => check.Look(t.Text, t.IsCased).Select(f => Identified.In(t.Place, f)))
                    .Distinct().OrderBy(i => i.Weight),
            ];
        }
        catch (CryptographicException)
        {
            return [Identified.NotAsked];
        }
    }
}
