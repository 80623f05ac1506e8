namespace Heed.Application.People;

/// <summary>An authenticator app that a person has set up, with the recovery codes for when it is out of reach.</summary>
/// <param name="Key">What the app and Heed both know, sealed under the master key.</param>
/// <param name="LastStep">The half minute whose code was used last; none up to it is taken again.</param>
/// <param name="Codes">The recovery codes that are not used yet, each as a keyed hash.</param>
public sealed record AuthenticatorApp(byte[] Key, DateTimeOffset Since, long LastStep, IReadOnlyList<string> Codes);
