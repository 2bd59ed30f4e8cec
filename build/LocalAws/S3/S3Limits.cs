namespace LocalAws.S3;

/// <summary>Sizes and counts that S3 documents ("Amazon S3 multipart upload limits", "Bucket quotas", "Object key naming").</summary>
internal static class S3Limits
{
    /// <summary>Bytes of one PUT or part.</summary>
    public const long LargestPut = 5L * 1024 * 1024 * 1024;

    /// <summary>Bytes of an object.</summary>
    public const long LargestObject = 50L * 1024 * 1024 * 1024 * 1024;

    /// <summary>Bytes of a part that is not the last.</summary>
    public const long SmallestPart = 5 * 1024 * 1024;

    /// <summary>Number of the last part.</summary>
    public const int MostParts = 10_000;

    /// <summary>Bytes of a key in UTF-8.</summary>
    public const int LongestKey = 1024;

    /// <summary>Bytes of all user metadata, names and values.</summary>
    public const int LargestMetadata = 2048;

    /// <summary>Tags of an object.</summary>
    public const int MostObjectTags = 10;

    /// <summary>Items of a listing.</summary>
    public const int MostKeys = 1000;
}
