namespace LocalAws.CodeBuild.Execution.Env;

/// <summary>What a build tells its commands about itself.</summary>
public sealed record BuildFacts
{
    public required string Arn { get; init; }

    public required string ProjectArn { get; init; }

    /// <summary>project:uuid.</summary>
    public required string Id { get; init; }

    public required long Number { get; init; }

    public required string Image { get; init; }

    /// <summary>codepipeline/name, a user or a role session, as AWS names who started the build.</summary>
    public required string Initiator { get; init; }

    public required string EncryptionKey { get; init; }

    public required string LogStream { get; init; }

    public required DateTimeOffset StartTime { get; init; }

    public required string Region { get; init; }

    /// <summary>Where LocalAws answers; the AWS SDKs and CLI of the build read it.</summary>
    public required string Endpoint { get; init; }

    public string? SourceVersion { get; init; }

    public string? ResolvedSourceVersion { get; init; }

    public string? SourceLocation { get; init; }

    public string? BatchIdentifier { get; init; }
}
