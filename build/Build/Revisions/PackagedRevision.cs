namespace Build.Revisions;

/// <summary>A bundle on disk.</summary>
/// <param name="Path">Full path of the zip.</param>
/// <param name="Size">Its bytes.</param>
/// <param name="Entries">How many files, links and empty folders are in it.</param>
/// <param name="ContentHash">What is in it, whatever it was packed with: <see cref="Revisions.ContentHash"/>.</param>
/// <param name="Commit">The commit that <c>GET /health</c> will answer.</param>
/// <param name="Warnings">What was left out although it may have been meant to be in.</param>
public sealed record PackagedRevision(string Path, long Size, int Entries, string ContentHash, string Commit, IReadOnlyList<string> Warnings);
