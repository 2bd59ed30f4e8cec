namespace Build.Revisions.Upload;

/// <summary>A revision in the artifact bucket.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Key">The key.</param>
/// <param name="ETag">The object's ETag, without quotes.</param>
/// <param name="VersionId">The object's version; null in a bucket without versions.</param>
/// <param name="Size">The object's bytes.</param>
/// <param name="WasThere">Whether it was there already, so that nothing was sent.</param>
public sealed record UploadedRevision(string Bucket, string Key, string ETag, string? VersionId, long Size, bool WasThere);
