namespace LocalAws.S3;

/// <summary>A tag of a bucket or an object.</summary>
public sealed record Tag(string Key, string Value);
