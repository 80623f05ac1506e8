using System.Security.Cryptography;
using System.Text;
using Heed.Application.Platform.Secrets;
using Heed.Domain.People;

namespace Heed.Application.People;

/// <summary>Makes and checks authenticator apps and recovery codes. What the database keeps of them is worth nothing without the master key.</summary>
public sealed class SecondFactors(StoredSecrets secrets)
{
    private const int Codes = 10;
    private const string Secret = "second-factors";

    /// <summary>Letters and figures that nobody takes for one another.</summary>
    private const string Alphabet = "bcdfghjkmnpqrtvwxy2346789";

    /// <summary>Ten codes, each for one time, in two groups: "k7wd4-qp9rx".</summary>
    public static IReadOnlyList<string> NewCodes() =>
        [.. Enumerable.Range(0, Codes).Select(_ => RandomNumberGenerator.GetString(Alphabet, 10).Insert(5, "-"))];

    internal async Task<AuthenticatorApp> Make(PersonId person, byte[] key, long step, IEnumerable<string> codes, DateTimeOffset now, CancellationToken ct) =>
        new(SealedBox.Seal(await secrets.Get(Secret, ct), key, Purpose(person)), now, step, await Hashes(person, codes, ct));

    /// <summary>The half minute of a code that the account's app shows now; null when it is wrong, was used, or there is no app.</summary>
    internal async Task<long?> StepOf(Account account, string code, DateTimeOffset now, CancellationToken ct) => account.App is not { } app
        ? null
        : OneTimeCode.StepOf(SealedBox.Open(await secrets.Get(Secret, ct), app.Key, Purpose(account.PersonId)), code, now, app.LastStep);

    internal async Task<IReadOnlyList<string>> Hashes(PersonId person, IEnumerable<string> codes, CancellationToken ct)
    {
        var key = await secrets.Get(Secret, ct);
        return [.. codes.Select(code => Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{person}:{Bare(code)}"))))];
    }

    /// <summary>A code as it was meant: without the spaces and strokes that people and apps put in.</summary>
    public static string Bare(string code) => string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    private static string Purpose(PersonId person) => $"authenticator:{person}";
}
