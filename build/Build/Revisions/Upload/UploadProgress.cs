namespace Build.Revisions.Upload;

/// <summary>How far an upload is.</summary>
/// <param name="Sent">Bytes sent.</param>
/// <param name="Total">Bytes to send.</param>
public readonly record struct UploadProgress(long Sent, long Total);
