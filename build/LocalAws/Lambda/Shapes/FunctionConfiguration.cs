namespace LocalAws.Lambda;

/// <summary>A version of a function, as it is kept and answered.</summary>
public sealed record FunctionConfiguration
{
    public required string FunctionName { get; init; }

    /// <summary>Of <c>$LATEST</c> without, of a published version with its number behind.</summary>
    public required string FunctionArn { get; init; }

    public string? Runtime { get; init; }

    public required string Role { get; init; }

    public string? Handler { get; init; }

    /// <summary>Bytes of the zip.</summary>
    public long CodeSize { get; init; }

    public string Description { get; init; } = "";

    /// <summary>Seconds.</summary>
    public int Timeout { get; init; }

    /// <summary>MB.</summary>
    public int MemorySize { get; init; }

    /// <summary>ISO 8601 with milliseconds, the zone without a colon.</summary>
    public required string LastModified { get; init; }

    /// <summary>SHA-256 of the zip, in base64.</summary>
    public required string CodeSha256 { get; init; }

    /// <summary><c>$LATEST</c> or a number.</summary>
    public required string Version { get; init; }

    public EnvironmentResponse? Environment { get; init; }

    public string? KMSKeyArn { get; init; }

    public TracingConfig? TracingConfig { get; init; }

    /// <summary>Changes with every change.</summary>
    public required string RevisionId { get; init; }

    public string? State { get; init; }

    public string? LastUpdateStatus { get; init; }

    public string? PackageType { get; init; }

    public IReadOnlyList<string>? Architectures { get; init; }

    public EphemeralStorage? EphemeralStorage { get; init; }

    public SnapStartResponse? SnapStart { get; init; }

    public LoggingConfig? LoggingConfig { get; init; }
}
