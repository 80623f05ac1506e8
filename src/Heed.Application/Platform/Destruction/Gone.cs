using Heed.Domain.Disposals;

namespace Heed.Application.Platform.Destruction;

/// <summary>What came of destroying something.</summary>
/// <param name="Any">Whether anything was there.</param>
/// <param name="Files">The files whose bytes must go once the transaction is committed.</param>
public sealed record Gone(bool Any, IReadOnlyList<DestroyedFile> Files);
