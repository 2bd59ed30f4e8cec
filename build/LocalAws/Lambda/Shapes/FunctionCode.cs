namespace LocalAws.Lambda;

/// <summary>A function's code as it is handed in: the zip itself, or where in S3 it is.</summary>
public sealed record FunctionCode
{
    public byte[]? ZipFile { get; init; }

    public string? S3Bucket { get; init; }

    public string? S3Key { get; init; }

    public string? S3ObjectVersion { get; init; }

    public string? ImageUri { get; init; }

    public string? SourceKMSKeyArn { get; init; }
}

/// <summary>Where a function's code can be fetched from, for ten minutes.</summary>
public sealed record FunctionCodeLocation(string RepositoryType, string Location);
